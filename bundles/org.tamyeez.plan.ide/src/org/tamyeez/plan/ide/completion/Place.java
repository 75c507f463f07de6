package org.tamyeez.plan.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.language.Expectation;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;

/**
 * A place where something is to be written.
 *
 * @param file     the file
 * @param text     its text
 * @param start    where the word at the caret begins, or the first word of a keyword of several
 * @param caret    where the caret is
 * @param expected what may stand there
 * @param spelling the language that the author writes in
 * @param last     the keyword before the place, as the grammar has it; empty where something else stands before it
 * @param leading  the keyword that began what is being written, with names and commas behind it
 * @param around   the elements that the place belongs to, the innermost first
 * @param lastWord whether the word at the caret begins at the start
 */
record Place(XtextResource file, String text, int start, int caret, Expectation expected, Spelling spelling, String last,
		String leading, List<EObject> around, boolean lastWord) {

	/** What stands before the caret and is replaced. */
	String prefix() {
		return text.substring(start, caret);
	}

	/** What stands before the place. */
	String before() {
		return text.substring(0, start);
	}

	/** The author's language. */
	Language language() {
		return spelling == Spelling.ARABIC ? Language.ARABIC : Language.ENGLISH;
	}

	/** Whether a word could be meant by what was begun; case, vowel signs and forms of alef make no difference. */
	boolean fits(String word) {
		return fold(word).startsWith(fold(prefix()));
	}

	/** Whether a word of a text could be meant by what was begun. */
	boolean fitsWordOf(String text) {
		return !prefix().isEmpty() && List.of(text.split("[\\s_-]+")).stream().anyMatch(this::fits);
	}

	private static String fold(String word) {
		return Keywords.fold(word).toLowerCase(Locale.ROOT);
	}

	/** Whether a value of one of some kinds may stand here, by the names of the grammar's rules. */
	boolean expects(String... values) {
		return expected.values().stream().anyMatch(Set.of(values)::contains);
	}

	/** The plan that the place is in. */
	Optional<Plan> plan() {
		return around.stream().map(element -> EcoreUtil2.getContainerOfType(element, Plan.class))
				.filter(plan -> plan != null)
				.findFirst();
	}

	/** The innermost element of a type that the place belongs to. */
	<T extends EObject> Optional<T> within(Class<T> type) {
		return around.stream().map(element -> EcoreUtil2.getContainerOfType(element, type)).filter(found -> found != null)
				.findFirst();
	}
}
