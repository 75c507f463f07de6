package org.tamyeez.plan.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.ide.element.ElementKind;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.ide.hint.Figure;
import org.tamyeez.plan.ide.hint.Figures;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Words;

import com.google.inject.Inject;

/**
 * An element in a few lines: what it is, its title in all languages, the author's note, what is said of it, and the figures
 * that follow. What is said is taken from the model as it is, so that a new property needs no words here.
 */
public class ElementCard {

	/** More parts than this are counted and not listed. */
	private static final int MOST_LISTED = 4;
	private static final String BETWEEN_LANGUAGES = " — ";
	private static final Set<EStructuralFeature> IN_HEAD = Set.of(Literals.NAMED_ELEMENT__NAME,
			Literals.TITLED_ELEMENT__TITLE, Literals.ELEMENT__WAIVERS);

	private final ElementWords words;
	private final GrammarWords grammar;
	private final PartText parts;
	private final Figures figures;
	private final IEObjectDocumentationProvider notes;

	@Inject
	ElementCard(ElementWords words, GrammarWords grammar, PartText parts, Figures figures,
			IEObjectDocumentationProvider notes) {
		this.words = words;
		this.grammar = grammar;
		this.parts = parts;
		this.figures = figures;
		this.notes = notes;
	}

	/** The card, as Markdown. */
	public String of(EObject element, Language language) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(Markdown.bold(words.detail(element, language)));
		titles(element, language).ifPresent(paragraphs::add);
		Optional.ofNullable(notes.getDocumentation(element)).filter(note -> !note.isBlank())
				.ifPresent(note -> paragraphs.add("> " + Markdown.plain(note.strip()).replace("\n", "\n> ")));
		String lines = Stream.concat(properties(element, language), figures(element, language)).map(line -> "- " + line)
				.collect(Collectors.joining("\n"));
		if (!lines.isEmpty()) {
			paragraphs.add(lines);
		}
		return String.join("\n\n", paragraphs);
	}

	private static Optional<String> titles(EObject element, Language language) {
		Object title = element.eClass().getEAllStructuralFeatures().contains(Literals.TITLED_ELEMENT__TITLE)
				? element.eGet(Literals.TITLED_ELEMENT__TITLE)
				: null;
		if (!(title instanceof Text text)) {
			return Optional.empty();
		}
		Words all = Words.of(text);
		return Optional.of(Stream
				.concat(Stream.of(all.in(language), all.value()), all.translations().values().stream()).distinct()
				.map(Markdown::plain).collect(Collectors.joining(BETWEEN_LANGUAGES)));
	}

	private Stream<String> properties(EObject element, Language language) {
		List<EStructuralFeature> traits = ElementKind.of(element).map(ElementKind::traits).orElse(List.of());
		return element.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !IN_HEAD.contains(feature) && !traits.contains(feature) && element.eIsSet(feature))
				.flatMap(feature -> property(element, feature, language)).filter(line -> !line.isBlank());
	}

	private Stream<String> property(EObject element, EStructuralFeature feature, Language language) {
		boolean date = feature.getEType() == Literals.DATE;
		Optional<String> label = grammar.label(element.eClass(), feature)
				.map(keyword -> words.keyword(keyword, language, date));
		if (Boolean.TRUE.equals(element.eGet(feature))) {
			return label.map(Markdown::plain).stream();
		}
		if (feature instanceof EReference reference && reference.isContainment()) {
			return parts(children(element, reference), label, language);
		}
		String value = feature instanceof EReference reference ? words.names(element, reference, language)
				: written(element, feature, language);
		return Stream.of(line(label.orElse(""), value));
	}

	private static String line(String label, String value) {
		return label.isEmpty() || value.isEmpty() || label.equals(value) ? Markdown.plain(value)
				: Markdown.bold(label) + ": " + Markdown.plain(value);
	}

	/** What the author wrote, with keywords in the reader's language and texts without their quotation marks. */
	private String written(EObject element, EStructuralFeature feature, Language language) {
		Object value = element.eGet(feature);
		return value instanceof String text ? text
				: NodeModelUtils.findNodesForFeature(element, feature).stream().map(node -> parts.of(node, language))
						.collect(Collectors.joining(EditorWords.comma(language)));
	}

	private static List<EObject> children(EObject element, EReference reference) {
		Object value = element.eGet(reference);
		Collection<?> children = value instanceof Collection<?> many ? many : List.of(value);
		return children.stream().map(EObject.class::cast).toList();
	}

	/** The parts in one line; where they begin with keywords of their own, a line for each keyword. */
	private Stream<String> parts(List<EObject> children, Optional<String> label, Language language) {
		Map<String, List<EObject>> byKeyword = new LinkedHashMap<>();
		children.forEach(child -> byKeyword
				.computeIfAbsent(label.orElseGet(() -> words.kind(child, language)), keyword -> new ArrayList<>())
				.add(child));
		return byKeyword.entrySet().stream().map(entry -> parts(entry.getKey(), entry.getValue(), language));
	}

	/** Parts that are no elements of their own are whole phrases, and want a line each. */
	private String parts(String label, List<EObject> children, Language language) {
		boolean phrases = children.size() > 1 && children.size() <= MOST_LISTED
				&& children.stream().noneMatch(child -> child instanceof NamedElement || child instanceof Text);
		return !phrases ? line(label, list(children, language))
				: Markdown.bold(label) + children.stream().map(child -> "\n  - " + Markdown.plain(part(child, language)))
						.collect(Collectors.joining());
	}

	private String list(List<EObject> children, Language language) {
		return children.size() > MOST_LISTED ? String.valueOf(children.size())
				: children.stream().map(child -> part(child, language))
						.collect(Collectors.joining(EditorWords.comma(language)));
	}

	private String part(EObject part, Language language) {
		if (part instanceof Text text) {
			return Words.of(text).in(language);
		}
		return part instanceof NamedElement ? '«' + words.title(part, language) + '»' : parts.of(part, language);
	}

	private Stream<String> figures(EObject element, Language language) {
		Optional<Figure> figure = Optional.empty();
		if (element instanceof Channel channel) {
			figure = figures.reach(channel, language);
		} else if (element instanceof Measurement measurement) {
			figure = figures.deviation(measurement, language);
		} else if (element instanceof Plan plan) {
			figure = figures.remainder(plan, language);
		}
		return figure.map(found -> Markdown.plain(found.label())).stream();
	}
}
