package org.tamyeez.app.steps;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Plan;

/**
 * Where a section is best written into a plan: with those of its stage, or below the comment in which a template speaks of
 * the stage, so that a plan reads in the order of the work.
 *
 * @param step    what is written
 * @param offset  where it is written: before a line, or before the brace that closes a plan of one line
 * @param indent  what its lines begin with
 * @param spaced  whether an empty line is left before it
 */
record SectionPlace(Step step, int offset, String indent, boolean spaced) {

	private static final Pattern STAGE = Pattern.compile("^[ \\t]*//[ \\t]*(\\d)\\.", Pattern.MULTILINE
			| Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern COMMENT = Pattern.compile("\\R[ \\t]*//(?![ \\t]*\\d\\.)[^\\r\\n]*",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final String ONE_DEEPER = "\t";

	/** The place for a step in a plan. */
	static SectionPlace of(Step step, Plan plan) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(plan);
		String text = node.getRootNode().getText();
		return step == Step.ACTIVITY ? activity(plan, text) : section(step, plan, text, node);
	}

	private static SectionPlace section(Step step, Plan plan, String text, ICompositeNode node) {
		int end = node.getEndOffset();
		return last(plan, Stream.of(step)).or(() -> last(plan, step.stage().steps().stream()))
				.or(() -> comment(step.stage(), text, node.getOffset(), end)).or(() -> last(plan, earlier(step)))
				.map(anchor -> below(step, anchor, text, end)).orElseGet(() -> atEnd(step, text, end));
	}

	/** Activities stand within phases; the template of a phase has one. */
	private static SectionPlace activity(Plan plan, String text) {
		return plan.getPhases().stream().map(SectionPlace::end).filter(end -> text.charAt(end - 1) == '}')
				.max(Comparator.naturalOrder()).map(end -> atEnd(Step.ACTIVITY, text, end))
				.orElseGet(() -> of(Step.PHASE, plan));
	}

	private static Stream<Step> earlier(Step step) {
		return Stream.of(Step.values()).filter(other -> other.compareTo(step) < 0);
	}

	/** Where the last of some sections ends. */
	private static Optional<Integer> last(Plan plan, Stream<Step> steps) {
		return steps.flatMap(step -> step.in(plan).stream())
				.map(element -> element.eContainer() == plan ? element : element.eContainer())
				.map(SectionPlace::end).max(Comparator.naturalOrder());
	}

	private static int end(EObject element) {
		return NodeModelUtils.findActualNodeFor(element).getEndOffset();
	}

	/** Where the comment ends that speaks of a stage. */
	private static Optional<Integer> comment(Stage stage, String text, int start, int end) {
		Matcher heading = STAGE.matcher(text).region(start, end);
		while (heading.find()) {
			if (Character.digit(heading.group(1).charAt(0), 10) == stage.number()) {
				int lineEnd = lineEnd(text, heading.end());
				Matcher further = COMMENT.matcher(text).region(lineEnd, end);
				while (further.lookingAt()) {
					lineEnd = further.end();
					further.region(lineEnd, end);
				}
				return Optional.of(lineEnd);
			}
		}
		return Optional.empty();
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	private static SectionPlace below(Step step, int anchor, String text, int planEnd) {
		int lineEnd = lineEnd(text, anchor);
		if (lineEnd >= planEnd) {
			return atEnd(step, text, planEnd);
		}
		int lineStart = text.lastIndexOf('\n', anchor - 1) + 1;
		String line = text.substring(lineStart, lineEnd);
		String indent = line.substring(0, line.length() - line.stripLeading().length());
		return new SectionPlace(step, lineEnd + 1, indent, !line.strip().startsWith("//"));
	}

	/** Before the brace that closes an element. */
	private static SectionPlace atEnd(Step step, String text, int end) {
		int brace = text.lastIndexOf('}', end - 1);
		int offset = brace < 0 ? end : brace;
		int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
		String before = text.substring(lineStart, offset);
		return before.isBlank() ? new SectionPlace(step, lineStart, before + ONE_DEEPER, true)
				: new SectionPlace(step, offset, ONE_DEEPER, true);
	}
}
