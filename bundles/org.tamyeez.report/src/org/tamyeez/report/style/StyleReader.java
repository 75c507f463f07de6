package org.tamyeez.report.style;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.house.PageField;
import org.tamyeez.plan.model.FontWeight;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.model.StyleFont;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.Words;
import org.tamyeez.plan.value.Colour;
import org.tamyeez.report.document.Picture;
import org.tamyeez.report.style.HouseStyle.CoverKind;
import org.tamyeez.report.style.HouseStyle.FontFiles;
import org.tamyeez.report.style.HouseStyle.TableKind;

/**
 * Reads the house style of a plan together with the files that it names: the one that the plan states, else that of its
 * policy, else the standard one. A file that cannot be used is a problem to tell, and none that stops a report.
 */
public final class StyleReader {

	private static final int LARGEST_LOGO = 4 << 20;
	/** What bold figures on a bar need. */
	private static final double READABLE = 4;
	private static final int LARGEST_FONT = 24 << 20;

	private final Plan plan;
	private final Locale language;
	private final Optional<Style> chosen;
	private final StyleFile files;
	private final List<StyleProblem> problems = new ArrayList<>();

	/** A file that a style names. */
	private record Named(EObject element, EStructuralFeature feature, String path) {
	}

	/** The file of a font, and what family it is of. */
	private record Font(String family, byte[] content) {
	}

	/**
	 * Reads the style of a plan.
	 *
	 * @param plan     the plan
	 * @param language the language of the report
	 */
	public StyleReader(Plan plan, Locale language) {
		this(plan, language, HouseStyles.of(plan));
	}

	/**
	 * Reads a style of somebody's choice.
	 *
	 * @param plan     the plan
	 * @param language the language of the report
	 * @param chosen   the style; empty for the standard one
	 */
	public StyleReader(Plan plan, Locale language, Optional<Style> chosen) {
		this.plan = plan;
		this.language = language;
		this.chosen = chosen;
		this.files = new StyleFile(converter(plan));
	}

	private static URIConverter converter(Plan plan) {
		ResourceSet resources = plan.eResource() == null ? null : plan.eResource().getResourceSet();
		return resources == null ? new ExtensibleURIConverterImpl() : resources.getURIConverter();
	}

	/** The style, and what of it could not be read. */
	public StyleReading read() {
		List<Style> chain = chain();
		HouseStyle style = chain.isEmpty() ? HouseStyle.STANDARD
				: read(org.tamyeez.plan.house.HouseStyle.of(chain.get(0)), chain);
		return new StyleReading(style, List.copyOf(problems));
	}

	/** The style and those that it extends, the nearest first. */
	private List<Style> chain() {
		Set<Style> chain = new LinkedHashSet<>();
		Optional<Style> next = chosen;
		while (next.isPresent() && !next.get().eIsProxy() && chain.add(next.get())) {
			next = Optional.ofNullable(next.get().getParent());
		}
		return List.copyOf(chain);
	}

	private HouseStyle read(org.tamyeez.plan.house.HouseStyle house, List<Style> chain) {
		HouseStyle standard = HouseStyle.STANDARD;
		return new HouseStyle(String.valueOf(chain.get(0).getName()), colours(house), fonts(house, chain),
				house.logo().flatMap(file -> logo(file, chain)), cover(house),
				line(house.header()).orElse(standard.header()), line(house.footer()).orElse(standard.footer()),
				house.sections().stream().filter(section -> section != SectionKind.UNSTATED).map(SectionKind::getLiteral)
						.toList(),
				house.tables() == org.tamyeez.plan.model.TableKind.PLAIN ? TableKind.PLAIN : standard.tables());
	}

	private static Map<ColourRole, String> colours(org.tamyeez.plan.house.HouseStyle house) {
		Map<ColourRole, String> colours = new EnumMap<>(ColourRole.class);
		house.colours().forEach((role, colour) -> Stream.of(ColourRole.values())
				.filter(one -> one.name().equals(role.name())).forEach(one -> colours.put(one, colour.toString())));
		followed(ColourRole.SERIES_1, ColourRole.PRIMARY, colours);
		followed(ColourRole.SERIES_2, ColourRole.ACCENT, colours);
		return colours;
	}

	/** Drawings begin with the colours of the house, unless letters of the page's colour could not be read on them. */
	private static void followed(ColourRole series, ColourRole leader, Map<ColourRole, String> colours) {
		Optional<Colour> colour = Optional.ofNullable(colours.get(leader)).flatMap(Colour::find);
		Optional<Colour> page = Colour
				.find(colours.getOrDefault(ColourRole.BACKGROUND, ColourRole.BACKGROUND.standard()));
		if (colour.isPresent() && page.isPresent() && colour.get().contrastWith(page.get()) >= READABLE) {
			colours.putIfAbsent(series, colour.get().toString());
		}
	}

	private static CoverKind cover(org.tamyeez.plan.house.HouseStyle house) {
		return switch (house.cover()) {
			case BAND -> CoverKind.BAND;
			case PLAIN -> CoverKind.PLAIN;
			case FULL -> CoverKind.FULL;
			case UNSTATED -> HouseStyle.STANDARD.cover();
		};
	}

	/** A line with the places to fill in under their English names, whatever language they are written in. */
	private Optional<String> line(Optional<Words> words) {
		return words.map(line -> PageField.fill(line.in(ReaderLanguage.of(language)),
				field -> '{' + field.name(Language.ENGLISH) + '}'));
	}

	private Optional<Picture> logo(URI file, List<Style> chain) {
		Optional<Named> named = chain.stream().filter(style -> isStated(style.getLogo())).findFirst()
				.map(style -> new Named(style, PlanPackage.Literals.STYLE__LOGO, style.getLogo()));
		try {
			byte[] content = files.read(file, LARGEST_LOGO);
			return Optional.of(new Picture(content, Logos.mediaType(content), alternative()));
		} catch (UnusableFileException e) {
			named.ifPresent(place -> problems.add(problem(e, place)));
			return Optional.empty();
		}
	}

	private String alternative() {
		Optional<String> house = Optional.ofNullable(plan.getAuthor()).filter(author -> isStated(author.getValue()))
				.map(author -> Words.of(author).in(ReaderLanguage.of(language)));
		return house.map(name -> new MessageFormat(StyleProblem.words(language).getString("logo.of"), language)
				.format(new Object[] { name })).orElseGet(() -> StyleProblem.words(language).getString("logo"));
	}

	/** A house with a font of one weight has it for both. */
	private Optional<FontFiles> fonts(org.tamyeez.plan.house.HouseStyle house, List<Style> chain) {
		Optional<Font> regular = font(FontWeight.REGULAR, house, chain);
		Optional<Font> bold = font(FontWeight.BOLD, house, chain);
		return regular.or(() -> bold).map(font -> new FontFiles(font.family(), font.content(), bold.orElse(font).content()));
	}

	/** A font that does not say what family it is of goes by the name of the style. */
	private Optional<Font> font(FontWeight weight, org.tamyeez.plan.house.HouseStyle house, List<Style> chain) {
		if (!house.fonts().containsKey(weight)) {
			return Optional.empty();
		}
		try {
			byte[] content = files.read(house.fonts().get(weight), LARGEST_FONT);
			return Optional.of(new Font(Fonts.family(content).orElse(String.valueOf(chain.get(0).getName())), content));
		} catch (UnusableFileException e) {
			chain.stream().flatMap(style -> style.getFonts().stream())
					.filter(font -> font.getWeight() == weight && isStated(font.getFile())).findFirst()
					.map(StyleReader::named).ifPresent(place -> problems.add(problem(e, place)));
			return Optional.empty();
		}
	}

	private static Named named(StyleFont font) {
		return new Named(font, PlanPackage.Literals.STYLE_FONT__FILE, font.getFile());
	}

	private static StyleProblem problem(UnusableFileException problem, Named named) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(named.element(), named.feature());
		return new StyleProblem(problem.reason(), named.path(), named.element().eResource().getURI(),
				nodes.isEmpty() ? 1 : nodes.get(0).getStartLine());
	}

	private static boolean isStated(@Nullable String value) {
		return value != null && !value.isBlank();
	}
}
