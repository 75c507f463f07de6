package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.model.Translation;
import org.tamyeez.plan.rule.PolicyView;

/**
 * The plan that a report is made from, and what all its parts take out of it in the same way: texts and titles in the
 * report's language, notes, and the keys that identify elements.
 */
final class PlanSource {

	private final Plan plan;
	private final Language language;
	private final LocalDate day;
	private final ReaderNotes notes;
	private final PolicyView policy;
	private final Map<EObject, String> keys = new IdentityHashMap<>();

	/**
	 * @param plan     the plan
	 * @param language the language of the report
	 * @param day      the day that the report speaks of
	 * @param notes    what finds the notes to the reader
	 */
	PlanSource(Plan plan, Language language, LocalDate day, ReaderNotes notes) {
		this.plan = plan;
		this.language = language;
		this.day = day;
		this.notes = notes;
		this.policy = new PolicyView(plan.getPolicy());
	}

	Plan plan() {
		return plan;
	}

	Language language() {
		return language;
	}

	LocalDate day() {
		return day;
	}

	/** What the plan's policy decides and knows. */
	PolicyView policy() {
		return policy;
	}

	/** The words of a text in the report's language, or else as they were written; empty where none are. */
	Optional<String> text(@Nullable Text text) {
		if (text == null) {
			return Optional.empty();
		}
		return translation(text, language).or(() -> PlainText.stated(text.getValue()));
	}

	/** The words of a text that {@link #text} does not give: those of the other language. */
	Optional<String> otherText(@Nullable Text text) {
		if (text == null) {
			return Optional.empty();
		}
		Optional<String> own = text(text);
		Language other = language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
		return Stream.of(translation(text, other), PlainText.stated(text.getValue())).flatMap(Optional::stream)
				.filter(words -> !own.equals(Optional.of(words))).findFirst();
	}

	private static Optional<String> translation(Text text, Language language) {
		return text.getTranslations().stream().filter(one -> one.getLanguage() == language).map(Translation::getValue)
				.flatMap(value -> PlainText.stated(value).stream()).findFirst();
	}

	/** The words of several texts, without those that say nothing. */
	List<String> texts(List<Text> texts) {
		return texts.stream().flatMap(text -> text(text).stream()).toList();
	}

	/** An element as others speak of it. */
	Named named(NamedElement element) {
		String name = PlainText.stated(element.getName()).orElse("");
		Optional<String> title = element instanceof TitledElement titled ? text(titled.getTitle()) : Optional.empty();
		return new Named(key(element), name, title.orElseGet(() -> name.replace('_', ' ')));
	}

	/** The element that a name stands for, as others speak of it. */
	Optional<Named> reference(@Nullable NamedElement referenced) {
		return Resolved.one(referenced).map(this::named);
	}

	/** The elements that names stand for, as others speak of them. */
	List<Named> references(List<? extends NamedElement> referenced) {
		return Resolved.all(referenced).stream().map(this::named).toList();
	}

	/** What the author tells the reader of an element. */
	Optional<String> note(EObject element) {
		return notes.of(element);
	}

	/** What identifies an element of the plan or its libraries, the same in every run. */
	String key(EObject element) {
		return keys.computeIfAbsent(element, this::findKey);
	}

	private String findKey(EObject element) {
		Resource resource = element.eResource();
		if (resource == null) {
			return "";
		}
		String fragment = resource.getURIFragment(element);
		return resource == plan.eResource() ? fragment : fileName(resource) + '#' + fragment;
	}

	/** The name of the file that the plan stands in. */
	String fileName() {
		Resource resource = plan.eResource();
		return resource == null ? "" : fileName(resource);
	}

	private static String fileName(Resource resource) {
		URI uri = resource.getURI();
		String name = uri == null ? null : uri.lastSegment();
		return name == null ? "" : URI.decode(name);
	}
}
