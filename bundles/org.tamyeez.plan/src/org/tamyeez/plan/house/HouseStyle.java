package org.tamyeez.plan.house;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.ColourRole;
import org.tamyeez.plan.model.CoverKind;
import org.tamyeez.plan.model.FontWeight;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.model.StyleColour;
import org.tamyeez.plan.model.StyleFont;
import org.tamyeez.plan.model.TableKind;
import org.tamyeez.plan.rule.PolicyView;
import org.tamyeez.plan.rule.Words;
import org.tamyeez.plan.value.Colour;

/**
 * How the reports of a house look: what a style states, and what it takes over from the style that it extends. What neither
 * states is left to the report.
 *
 * @param logo     the file of the logo
 * @param colours  the colours, by what they are used for
 * @param fonts    the files of the fonts
 * @param cover    how the first page looks; may be unstated
 * @param header   what stands at the top of each page
 * @param footer   what stands at the bottom of each page
 * @param sections the sections of a report in their order; empty where it does not matter
 * @param tables   how tables look; may be unstated
 */
public record HouseStyle(Optional<URI> logo, Map<ColourRole, Colour> colours, Map<FontWeight, URI> fonts, CoverKind cover,
		Optional<Words> header, Optional<Words> footer, List<SectionKind> sections, TableKind tables) {

	/** The style that a plan names, else the one that its policy names; all is left to the report where neither does. */
	public static HouseStyle of(Plan plan) {
		return of(Optional.ofNullable(plan.getStyle()).or(() -> new PolicyView(plan.getPolicy()).style())
				.map(HouseStyle::chain).orElse(List.of()));
	}

	/** What a style states, and what it takes over. */
	public static HouseStyle of(Style style) {
		return of(chain(style));
	}

	private static HouseStyle of(List<Style> chain) {
		Map<ColourRole, Colour> colours = new EnumMap<>(ColourRole.class);
		Map<FontWeight, URI> fonts = new EnumMap<>(FontWeight.class);
		for (Style one : chain) {
			one.getColours()
					.forEach(colour -> colourOf(colour).ifPresent(value -> colours.putIfAbsent(colour.getRole(), value)));
			one.getFonts().forEach(font -> fileOf(font).ifPresent(file -> fonts.putIfAbsent(font.getWeight(), file)));
		}
		return new HouseStyle(first(chain, one -> file(one, one.getLogo())), Map.copyOf(colours), Map.copyOf(fonts),
				first(chain, one -> stated(one.getCover(), CoverKind.UNSTATED)).orElse(CoverKind.UNSTATED),
				first(chain, one -> Optional.ofNullable(one.getHeader()).map(Words::of)),
				first(chain, one -> Optional.ofNullable(one.getFooter()).map(Words::of)),
				first(chain, one -> Optional.of(List.copyOf(one.getSections())).filter(sections -> !sections.isEmpty()))
						.orElse(List.of()),
				first(chain, one -> stated(one.getTables(), TableKind.UNSTATED)).orElse(TableKind.UNSTATED));
	}

	/** The colour for a use, if the house has one of its own. */
	public Optional<Colour> colour(ColourRole role) {
		return Optional.ofNullable(colours.get(role));
	}

	/** The style itself and those that it extends, each once, the nearest first. */
	private static List<Style> chain(Style style) {
		Set<Style> chain = new LinkedHashSet<>();
		Style next = style;
		while (next != null && !next.eIsProxy() && chain.add(next)) {
			next = next.getParent();
		}
		return List.copyOf(chain);
	}

	private static <T> Optional<T> first(List<Style> chain, Function<Style, Optional<T>> stated) {
		return chain.stream().map(stated).flatMap(Optional::stream).findFirst();
	}

	private static <T> Optional<T> stated(T value, T unstated) {
		return Stream.of(value).filter(one -> one != unstated).findFirst();
	}

	private static Optional<Colour> colourOf(StyleColour colour) {
		return Optional.ofNullable(colour.getValue()).flatMap(Colour::find);
	}

	private static Optional<URI> fileOf(StyleFont font) {
		return font.eContainer() instanceof Style style ? file(style, font.getFile()) : Optional.empty();
	}

	/** A file that a style names, seen from the folder of the file that the style stands in. */
	private static Optional<URI> file(Style style, @Nullable String path) {
		Resource resource = style.eResource();
		if (path == null || path.isBlank() || resource == null) {
			return Optional.empty();
		}
		URI file = URI.createFileURI(path);
		URI folder = resource.getURI();
		return Optional
				.of(folder.isHierarchical() && !folder.isRelative() && file.isRelative() ? file.resolve(folder) : file);
	}
}
