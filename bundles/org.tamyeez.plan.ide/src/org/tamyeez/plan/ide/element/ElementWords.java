package org.tamyeez.plan.ide.element;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Words;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What elements are called in front of a reader. */
@Singleton
public class ElementWords {

	/** A line of an outline is no place for whole sentences. */
	private static final int LONGEST = 60;
	private static final String DOT = " · ";

	private final GrammarWords grammar;
	private final Keywords keywords;
	private final EditorWords words;

	/**
	 * @param grammar  what knows the keywords of elements
	 * @param keywords the keyword table
	 * @param words    what makes the words for values
	 */
	@Inject
	public ElementWords(GrammarWords grammar, Keywords keywords, EditorWords words) {
		this.grammar = grammar;
		this.keywords = keywords;
		this.words = words;
	}

	/** What a kind of element is called: its keyword. */
	public String kind(EObject element, Language language) {
		return grammar.keywordOf(element).map(keyword -> keyword(keyword, language)).orElse("");
	}

	/** A keyword in a language. */
	public String keyword(String keyword, Language language) {
		return keyword(keyword, language, false);
	}

	/**
	 * A keyword in a language.
	 *
	 * @param beforeDate whether a date follows, before which Arabic has other words
	 */
	public String keyword(String keyword, Language language, boolean beforeDate) {
		Spelling spelling = language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH;
		return keywords.find(keyword).map(found -> found.spelled(spelling, beforeDate)).orElse(keyword);
	}

	/** The title that readers see, or else the text, the name, or what the element is about; never empty. */
	public String title(EObject element, Language language) {
		Optional<String> rule = element instanceof Waiver waiver ? Optional.ofNullable(waiver.getRule()) : Optional.empty();
		return rule.or(() -> written(element, language)).or(() -> name(element)).or(() -> target(element, language))
				.or(() -> firstValue(element, language)).filter(title -> !title.isBlank())
				.orElseGet(() -> kind(element, language));
	}

	/** The title or text of an element, on one line; none where neither is written. */
	public Optional<String> written(EObject element, Language language) {
		Optional<Text> text = element instanceof TitledElement titled ? Optional.ofNullable(titled.getTitle())
				: element.eContents().stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
		return text.map(Words::of).map(found -> line(found.in(language))).filter(title -> !title.isBlank());
	}

	/** The name of an element. */
	public static Optional<String> name(EObject element) {
		return element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
	}

	/** A measure is called after what it measures, a measurement after its goal. */
	private Optional<String> target(EObject element, Language language) {
		return element.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && !reference.isMany())
				.map(reference -> (EObject) element.eGet(reference))
				.filter(target -> target != null && !target.eIsProxy()).findFirst().map(target -> title(target, language));
	}

	private Optional<String> firstValue(EObject element, Language language) {
		return element.eClass().getEAllAttributes().stream().filter(element::eIsSet)
				.map(attribute -> line(words.value(element.eGet(attribute), language))).findFirst();
	}

	/** Kind, name and what tells the element apart at a glance: {@code goal Revenue · marketing}. */
	public String detail(EObject element, Language language) {
		String head = Stream.of(Optional.of(kind(element, language)), name(element)).flatMap(Optional::stream)
				.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
		List<EStructuralFeature> traits = ElementKind.of(element).map(ElementKind::traits).orElse(List.of());
		return Stream.concat(Stream.of(head), traits.stream().flatMap(trait -> trait(element, trait, language)))
				.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(DOT));
	}

	private Stream<String> trait(EObject element, EStructuralFeature trait, Language language) {
		if (!(trait instanceof EAttribute) || !element.eIsSet(trait)) {
			return Stream.of();
		}
		Object value = element.eGet(trait);
		boolean repeatsKeyword = value instanceof Enumerator choice
				&& grammar.keywordOf(element).filter(choice.getLiteral()::equals).isPresent();
		return repeatsKeyword || value instanceof Collection<?> many && many.isEmpty() ? Stream.of()
				: Stream.of(words.value(value, language));
	}

	/** The elements that a reference names, with their titles. */
	public String names(EObject element, EReference reference, Language language) {
		Object value = element.eGet(reference);
		Stream<?> targets = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
		return targets.map(EObject.class::cast).filter(target -> !target.eIsProxy())
				.map(target -> '«' + title(target, language) + '»')
				.collect(Collectors.joining(EditorWords.comma(language)));
	}

	/** A text on one line, cut where it gets too long. */
	public static String line(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = LONGEST - 1;
		return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).stripTrailing() + "…";
	}
}
