package org.tamyeez.report.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.model.PlanHead;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.profile.ReaderProfile;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.words.Wording;

/** Composes the document that a reader sees from what a report has to tell. */
public final class DocumentComposer {

	private static final Map<String, SectionComposer> SECTIONS = new LinkedHashMap<>();

	static {
		Stream.of(new SummarySection(), new StudySection(), new PeopleSection(), new GoalsSection(), new MessagesSection(),
				new ChannelsSection(), new TeamSection(), new CalendarSection(), new BudgetSection(), new FollowUpSection(),
				new CrisisSection(), new FindingsSection(), new WaiversSection(), new GlossarySection())
				.forEach(section -> SECTIONS.put(section.id(), section));
	}

	private final Wording words;
	private final Pictures pictures;
	private final HouseStyle style;

	/**
	 * @param words    how everything is worded
	 * @param pictures what draws
	 * @param style    how the house wants it to look
	 */
	public DocumentComposer(Wording words, Pictures pictures, HouseStyle style) {
		this.words = words;
		this.pictures = pictures;
		this.style = style;
	}

	/**
	 * Composes a report.
	 *
	 * @param report  what the reader may see
	 * @param profile who reads it
	 * @param draft   whether the pages are marked as a draft
	 */
	public ReportDocument compose(Report report, ReaderProfile profile, boolean draft) {
		PlanHead head = report.head();
		Set<String> wanted = sections(profile);
		Composing composing = new Composing(report, words, pictures, profile.onePage(), wanted);
		List<Section> sections = wanted.stream().map(SECTIONS::get).filter(section -> section != null)
				.flatMap(section -> section(section, composing).stream()).toList();
		// A cover would leave no room on a single page. Whoever gets none still has to know what is being read.
		boolean coverPage = wanted.contains(SectionKind.COVER.getLiteral()) && !profile.onePage();
		return new ReportDocument(head.plan().title(), kind(profile), head.author().orElse(""), head.client().orElse(""),
				words.language(), report.day(), draft ? Optional.of(words.label("draft")) : Optional.empty(),
				labels(report), Optional.of(cover(report, profile)), sections, coverPage ? style : style.withoutCoverPage(),
				profile.onePage());
	}

	/** The profile says what its reader needs, the house style what all readers of the house get, and in which order. */
	private Set<String> sections(ReaderProfile profile) {
		List<String> all = Stream.of(SectionKind.values()).filter(kind -> kind != SectionKind.UNSTATED)
				.map(SectionKind::getLiteral).toList();
		List<String> ofProfile = profile.sections().isEmpty() ? all
				: profile.sections().stream().map(SectionKind::getLiteral).toList();
		Set<String> sections = new LinkedHashSet<>(style.sections().isEmpty() ? ofProfile : style.sections());
		sections.retainAll(ofProfile);
		return sections;
	}

	private static Optional<Section> section(SectionComposer composer, Composing composing) {
		List<Block> blocks = composer.compose(composing);
		return blocks.isEmpty() ? Optional.empty()
				: Optional.of(new Section(composer.id(), composing.label("section." + composer.id()), List.copyOf(blocks)));
	}

	private String kind(ReaderProfile profile) {
		return profile.title().isBlank() ? words.label("kind")
				: words.label("withDetail", words.label("kind"), profile.title());
	}

	private Cover cover(Report report, ReaderProfile profile) {
		PlanHead head = report.head();
		List<Fact> facts = new ArrayList<>();
		head.client().ifPresent(client -> facts.add(Fact.of(words.label("client"), client)));
		facts.add(Fact.of(words.label("period"), words.dates(head.start(), head.end())));
		head.author().ifPresent(author -> facts.add(Fact.of(words.label("house"), author)));
		String status = words.word(head.status());
		if (!status.isEmpty()) {
			facts.add(Fact.of(words.label("status"), status));
		}
		facts.add(Fact.of(words.label("version"), words.date(report.day())));
		return new Cover(kind(profile), head.plan().title(), head.otherTitle(), facts, style.logo());
	}

	private ReportDocument.Labels labels(Report report) {
		return new ReportDocument.Labels(words.label("contents"), page(), words.label("skip"), words.label("continued"),
				words.label("more", "{0}"), words.digits(), filled(style.header(), report), filled(style.footer(), report));
	}

	/** The pattern itself, with its places for the numbers that only a format knows. */
	private String page() {
		return words.label("page", "{0}", "{1}");
	}

	private String filled(String line, Report report) {
		PlanHead head = report.head();
		return line.replace("{client}", head.client().orElse("")).replace("{title}", head.plan().title())
				.replace("{author}", head.author().orElse("")).replace("{status}", words.word(head.status()))
				.replace("{date}", words.date(report.day())).replaceAll("^[\\s·–|-]+|[\\s·–|-]+$", "");
	}
}
