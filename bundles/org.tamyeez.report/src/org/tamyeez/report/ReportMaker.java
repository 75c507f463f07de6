package org.tamyeez.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.tamyeez.plan.house.HouseStyle;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanStatus;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.compose.DocumentComposer;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.drawing.Lettering;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.font.Typefaces;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.model.ReportBuilder;
import org.tamyeez.report.model.SharedElements;
import org.tamyeez.report.picture.ReportPictures;
import org.tamyeez.report.profile.ReaderProfile;
import org.tamyeez.report.profile.ReaderProfiles;
import org.tamyeez.report.profile.ReportView;
import org.tamyeez.report.style.HouseStyles;
import org.tamyeez.report.style.StyleProblem;
import org.tamyeez.report.style.StyleReader;
import org.tamyeez.report.style.StyleReading;
import org.tamyeez.report.words.Wording;

import com.google.inject.Inject;

/** Makes from a plan what all formats write: the one way from plan to report, for command line and editor alike. */
public class ReportMaker {

	/**
	 * A report, ready to be written.
	 *
	 * @param content  what to write
	 * @param problems what of the house style could not be used; the report does without
	 */
	public record Made(ReportContent content, List<StyleProblem> problems) {
	}

	private final ReportBuilder builder;
	private final ReaderProfiles profiles;
	private final HouseStyles styles;

	/**
	 * @param builder  what reads plans
	 * @param profiles what knows who reads reports
	 * @param styles   what knows how reports can look
	 */
	@Inject
	public ReportMaker(ReportBuilder builder, ReaderProfiles profiles, HouseStyles styles) {
		this.builder = builder;
		this.profiles = profiles;
		this.styles = styles;
	}

	/**
	 * Makes a report. It holds nothing that its profile hides, and is marked as a draft while the plan calls itself one or
	 * errors stand in its file.
	 *
	 * @param plan    the plan, in the file that it was read from
	 * @param result  what the check of that file gave
	 * @param options what is wanted
	 * @throws UnknownChoiceException if the plan has no such profile or style
	 */
	public Made make(Plan plan, CheckResult result, ReportOptions options) throws UnknownChoiceException {
		Locale language = language(plan, options);
		ReaderProfile profile = profiles.named(options.profile(), plan, language);
		StyleReading house = new StyleReader(plan, language, style(plan, options)).read();
		Report report = new ReportView(profile).of(builder.build(plan, result, language, options.day()));
		Wording words = new Wording(language, options.digits(), options.calendar());
		ReportPictures pictures = new ReportPictures(words, lettering(house, words));
		ReportDocument document = new DocumentComposer(words, pictures, house.style()).compose(report, profile,
				options.draft() || isDraft(plan, result));
		return new Made(new ReportContent(document, report, words, profile, plan), house.problems());
	}

	/** The language of a report: the one that is asked for, else that of the plan. */
	public static Locale language(Plan plan, ReportOptions options) {
		return options.language().orElseGet(() -> language(plan));
	}

	/**
	 * The language that a plan wants to be reported in; where it does not say, the one that its title is written in. The
	 * computer's language plays no part, so that the same plan gives the same report everywhere.
	 */
	public static Locale language(Plan plan) {
		Language stated = plan.getReportLanguage();
		Text title = plan.getTitle();
		String written = title == null || title.getValue() == null ? String.valueOf(plan.getName()) : title.getValue();
		boolean arabic = stated == Language.UNSTATED
				? ReadingDirection.of(written, ReadingDirection.LEFT_TO_RIGHT).isRightToLeft()
				: stated == Language.ARABIC;
		return arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
	}

	/**
	 * The files that a report is made from: that of the plan, those of what the plan refers to, such as its policy, and
	 * those that its house style names.
	 *
	 * @throws UnknownStyleException if the plan can use no style of the name that is asked for
	 */
	public Set<URI> sources(Plan plan, ReportOptions options) throws UnknownChoiceException {
		Set<URI> sources = new LinkedHashSet<>();
		Optional<Style> style = style(plan, options);
		Set<EObject> roots = SharedElements.neededBy(plan);
		style.map(SharedElements::neededBy).ifPresent(roots::addAll);
		roots.stream().map(EObject::eResource).filter(resource -> resource != null).map(Resource::getURI)
				.forEach(sources::add);
		style.map(HouseStyle::of).ifPresent(house -> {
			house.logo().ifPresent(sources::add);
			sources.addAll(house.fonts().values());
		});
		return sources;
	}

	private Optional<Style> style(Plan plan, ReportOptions options) throws UnknownChoiceException {
		return options.style().isEmpty() ? HouseStyles.of(plan) : Optional.of(styles.named(options.style().get(), plan));
	}

	private static boolean isDraft(Plan plan, CheckResult result) {
		return plan.getStatus() == PlanStatus.DRAFT
				|| result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	private static Lettering lettering(StyleReading house, Wording words) {
		ReadingDirection direction = words.isArabic() ? ReadingDirection.RIGHT_TO_LEFT : ReadingDirection.LEFT_TO_RIGHT;
		try {
			TextMeasure measure = new TextMeasure(Typefaces.of(house.style()));
			return (text, size, bold) -> measure.width(text, size, bold, ReadingDirection.of(text, direction));
		} catch (IOException e) {
			// The style was read, and its fonts with it.
			throw new UncheckedIOException(e);
		}
	}
}
