package org.tamyeez.plan.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.language.Expectation;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.ResilientPlanParser;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/**
 * Suggests what can be written at the caret: keywords in the language that the author writes in, and names. What is
 * allowed is asked of the parser itself, by the same way in which its messages learn it, so that what is suggested is
 * what is understood.
 */
public class PlanCompletion {

	/** The longest keyword has this many words before its last. */
	private static final int MOST_WORDS_BEFORE = 3;
	private static final Set<String> RULE_NAME_AFTER = Set.of("waive", "rule");
	private static final String GROUP_NAME_AFTER = "rules of";

	private final ResilientPlanParser parser;
	private final Keywords keywords;
	private final NameSuggestions names;
	private final RuleCatalogue catalogue;
	private final RuleMessages messages;
	private final Script script;

	/**
	 * @param parser    the parser of plans
	 * @param keywords  the keyword table
	 * @param names     what knows the names
	 * @param catalogue the rules, whose names policies and waivers use
	 * @param messages  the words for rules
	 * @param script    what tells the language that an author writes in
	 */
	@Inject
	PlanCompletion(ResilientPlanParser parser, Keywords keywords, NameSuggestions names, RuleCatalogue catalogue,
			RuleMessages messages, Script script) {
		this.parser = parser;
		this.keywords = keywords;
		this.names = names;
		this.catalogue = catalogue;
		this.messages = messages;
		this.script = script;
	}

	/**
	 * What can be written at a place of a file, the likeliest first.
	 *
	 * @param resource the file
	 * @param text     the file's text
	 * @param caret    the place, in characters from the start
	 */
	public List<Suggestion> at(XtextResource resource, String text, int caret) {
		if (script.isWithinWords(text, caret)) {
			return List.of();
		}
		Set<Suggestion> suggestions = new LinkedHashSet<>();
		List<Integer> starts = wordStarts(text, caret);
		for (int start : starts) {
			String prefix = text.substring(start, caret);
			Expectation expected = parser.expectedAfter(text.substring(0, start));
			Spelling spelling = script.of(prefix, text);
			if (start == starts.get(0)) {
				addNames(suggestions, resource, expected, start, prefix, spelling);
				addRules(suggestions, ReaderLanguage.of(resource), text.substring(0, start), prefix);
			}
			addKeywords(suggestions, expected, prefix, spelling, start == starts.get(0));
		}
		List<Suggestion> sorted = new ArrayList<>(suggestions);
		sorted.sort(Comparator.comparing(Suggestion::kind));
		return sorted;
	}

	/** Where the word at the caret begins, and where a keyword of several words that ends with it could begin. */
	private static List<Integer> wordStarts(String text, int caret) {
		List<Integer> starts = new ArrayList<>();
		int start = wordStart(text, caret);
		starts.add(start);
		for (int i = 0; i < MOST_WORDS_BEFORE; i++) {
			int end = start;
			while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
				end--;
			}
			int before = wordStart(text, end);
			if (end == start || before == end) {
				break;
			}
			start = before;
			starts.add(start);
		}
		return starts;
	}

	private static int wordStart(String text, int end) {
		int start = end;
		while (start > 0 && isNamePart(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean isNamePart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.'
				|| Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private void addNames(Set<Suggestion> suggestions, XtextResource resource, Expectation expected, int start,
			String prefix,
			Spelling spelling) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(),
				Math.max(0, start - 1));
		EObject context = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (context == null && !resource.getContents().isEmpty()) {
			context = resource.getContents().get(0);
		}
		if (context != null) {
			for (EReference reference : expected.references()) {
				suggestions.addAll(names.of(context, reference, prefix, spelling));
			}
		}
	}

	private void addRules(Set<Suggestion> suggestions, Language language, String before, String prefix) {
		String keyword = script.lastKeyword(before);
		if (RULE_NAME_AFTER.contains(keyword)) {
			catalogue.rules().stream().filter(rule -> rule.name().startsWith(prefix))
					.map(rule -> new Suggestion(rule.name(), prefix, Kind.RULE, messages.summary(rule, language)))
					.forEach(suggestions::add);
		} else if (GROUP_NAME_AFTER.equals(keyword)) {
			for (RuleGroup group : RuleGroup.values()) {
				if (group.id().startsWith(prefix)) {
					suggestions.add(new Suggestion(group.id(), prefix, Kind.RULE, ""));
				}
			}
		}
	}

	private void addKeywords(Set<Suggestion> suggestions, Expectation expected, String prefix, Spelling spelling,
			boolean lastWord) {
		String folded = Keywords.fold(prefix).toLowerCase(Locale.ROOT);
		for (String id : expected.keywords()) {
			String spelled = keywords.spelled(id, spelling);
			boolean word = keywords.find(id).isPresent();
			boolean fits = Keywords.fold(spelled).toLowerCase(Locale.ROOT).startsWith(folded);
			if (fits && (lastWord || spelled.indexOf(' ') >= 0)) {
				suggestions.add(new Suggestion(spelled, prefix, word ? Kind.KEYWORD : Kind.SIGN, ""));
			}
		}
	}
}
