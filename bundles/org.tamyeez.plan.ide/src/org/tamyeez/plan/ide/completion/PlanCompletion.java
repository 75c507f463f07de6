package org.tamyeez.plan.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.language.Expectation;
import org.tamyeez.plan.language.ResilientPlanParser;

import com.google.inject.Inject;

/**
 * Suggests what can be written at the caret: values and names, then keywords in the language that the author writes in, with
 * whole sections to fill in. What is allowed is asked of the parser itself, by the same way in which its messages learn it,
 * so that what is suggested is what is understood.
 */
class PlanCompletion {

	/** The longest keyword has this many words before its last. */
	private static final int MOST_WORDS_BEFORE = 3;

	private final ResilientPlanParser parser;
	private final Script script;
	private final Sources sources;
	private final OccasionSource occasions;
	private final OperationCanceledManager cancellation;

	@Inject
	PlanCompletion(ResilientPlanParser parser, Script script, Sources sources, OccasionSource occasions,
			OperationCanceledManager cancellation) {
		this.parser = parser;
		this.script = script;
		this.sources = sources;
		this.occasions = occasions;
		this.cancellation = cancellation;
	}

	/**
	 * What can be written at a place of a file, the likeliest first.
	 *
	 * @param file      the file
	 * @param text      the file's text
	 * @param caret     the place, in characters from the start
	 * @param cancelled whether nobody waits for the answer any more
	 */
	List<Suggestion> at(XtextResource file, String text, int caret, CancelIndicator cancelled) {
		List<CommonToken> tokens = script.tokens(text);
		Optional<CommonToken> words = script.words(tokens, caret);
		if (words.isPresent()) {
			return withinWords(file, text, caret, words.get(), tokens);
		}
		Map<String, Suggestion> suggestions = new LinkedHashMap<>();
		List<Integer> starts = wordStarts(text, caret);
		for (int start : starts) {
			cancellation.checkCanceled(cancelled);
			Place place = place(file, text, start, caret, tokens, start == starts.get(0));
			sources.at(place).forEach(suggestion -> suggestions.putIfAbsent(suggestion.label(), suggestion));
		}
		List<Suggestion> sorted = new ArrayList<>(suggestions.values());
		sorted.sort(Comparator.comparingInt(suggestion -> suggestion.kind().rank()));
		return sorted;
	}

	/** Only the texts that name occasions can be known. */
	private List<Suggestion> withinWords(XtextResource file, String text, int caret, CommonToken words,
			List<CommonToken> tokens) {
		Place place = place(file, text, words.getStartIndex(), caret, tokens, true);
		return occasions.within(words, place).toList();
	}

	private Place place(XtextResource file, String text, int start, int caret, List<CommonToken> tokens, boolean lastWord) {
		OpenBlocks open = OpenBlocks.of(tokens, start);
		Expectation expected = parser.expectedAfter(open.text());
		Optional<CommonToken> last = script.last(tokens, start);
		return new Place(file, text, start, caret, expected,
				script.of(text.substring(start, caret).replaceAll("[^\\p{L}]", ""), tokens, caret),
				last.map(script::keyword).orElse(""), script.leading(tokens, start),
				around(file, last.map(CommonToken::getStartIndex).orElse(-1), open.innermost()), lastWord);
	}

	/** The element that the last word belongs to, if its block has not ended; then those around it. */
	private static List<EObject> around(XtextResource file, int lastWord, int block) {
		List<EObject> around = new ArrayList<>();
		INode root = file.getParseResult().getRootNode();
		if (lastWord > block) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, lastWord);
			EObject element = leaf == null || "}".equals(leaf.getText()) ? null
					: NodeModelUtils.findActualSemanticObjectFor(leaf);
			addWithContainers(element, around);
		}
		ILeafNode brace = block < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, block);
		addWithContainers(brace == null ? file.getParseResult().getRootASTElement()
				: NodeModelUtils.findActualSemanticObjectFor(brace), around);
		return around;
	}

	private static void addWithContainers(EObject innermost, List<EObject> around) {
		for (EObject element = innermost; element != null; element = element.eContainer()) {
			if (!around.contains(element)) {
				around.add(element);
			}
		}
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
}
