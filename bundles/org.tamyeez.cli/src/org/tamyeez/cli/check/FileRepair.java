package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.report.export.WholeFile;

/**
 * Makes the safe repairs of one file. A repair may bring forth another, and two may want the same place, so the file is
 * checked again after each round. No repair is made after which less of the file is understood than before.
 */
final class FileRepair {

	/** More rounds than repairs that build on each other need; two that undo each other would never end. */
	private static final int MOST_ROUNDS = 10;
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final PlanReader reader;
	private final PlanChecker checker;
	private final RuleSelection selection;
	private final Optional<Baseline> baseline;
	private final Input input;
	private State current = new State("", List.of(), List.of());
	private int made;

	/**
	 * A text, and what is wrong with it.
	 *
	 * @param findings all findings
	 * @param fixes    the safe repairs of those that the user wants to hear
	 */
	private record State(String text, List<Finding> findings, List<Fix> fixes) {
	}

	/**
	 * @param input     the file; it is read as it would be from standard input, since its text is not yet that of the file
	 * @param selection the rules that the user wants to hear
	 * @param baseline  findings that the user does not want to hear of
	 */
	FileRepair(PlanReader reader, PlanChecker checker, RuleSelection selection, Optional<Baseline> baseline, Input input) {
		this.reader = reader;
		this.checker = checker;
		this.selection = selection;
		this.baseline = baseline;
		this.input = new Input(input.shown(), input.path(), true, null);
	}

	/**
	 * Repairs the file, and writes it if anything was done.
	 *
	 * @return how many repairs were made
	 */
	int run() throws UnreadableInput, IOException {
		String before = TextReader.read(input.path(), input.shown());
		current = look(before);
		int last = -1;
		for (int round = 0; round < MOST_ROUNDS && made > last; round++) {
			last = made;
			String start = current.text();
			make(compatible(current.fixes()), new ArrayList<>(), start);
		}
		if (current.text().equals(before)) {
			return 0;
		}
		WholeFile.replace(input.path(), (hasMark() ? "\uFEFF" : "") + current.text());
		return made;
	}

	/** Makes those of some repairs that do no harm; those made before them in this round are made in the same text. */
	private void make(List<Fix> wanted, List<TextEdit> edits, String start) {
		if (wanted.isEmpty()) {
			return;
		}
		List<TextEdit> more = new ArrayList<>(edits);
		wanted.forEach(fix -> more.addAll(fix.edits()));
		State next = look(new Fix("", List.of(), withLineEnds(more, start), true).applyTo(start));
		if (!next.text().equals(current.text()) && !isWorse(next)) {
			current = next;
			made += wanted.size();
			wanted.forEach(fix -> edits.addAll(fix.edits()));
		} else if (wanted.size() > 1) {
			make(wanted.subList(0, wanted.size() / 2), edits, start);
			make(wanted.subList(wanted.size() / 2, wanted.size()), edits, start);
		}
	}

	private State look(String text) {
		return reader.with(input, text, resource -> look(text, resource));
	}

	private State look(String text, XtextResource resource) {
		List<Finding> findings = checker.check(resource).findings();
		Optional<Baseline.Known> known = baseline.map(old -> old.of(input.path()));
		List<Fix> fixes = findings.stream().filter(selection::wants)
				.filter(found -> known.isEmpty()
						|| !known.get().takes(found, Fingerprint.of(found.location(), text, resource)))
				.flatMap(found -> found.fixes().stream().filter(Fix::safe).limit(1)).toList();
		return new State(text, findings, fixes);
	}

	/** Whether something cannot be understood in a text that could be before. */
	private boolean isWorse(State next) {
		Map<String, Integer> troubles = new HashMap<>();
		current.findings().forEach(found -> trouble(found, current).ifPresent(key -> troubles.merge(key, 1, Integer::sum)));
		return next.findings().stream()
				.anyMatch(found -> trouble(found, next).map(key -> troubles.merge(key, -1, Integer::sum) < 0).orElse(false));
	}

	private static Optional<String> trouble(Finding found, State state) {
		return Baseline.canHide(found.rule()) ? Optional.empty()
				: Optional.of(found.rule() + " " + Fingerprint.marked(found.location(), state.text()));
	}

	/** The repairs that can be made together, earlier ones first. */
	private static List<Fix> compatible(List<Fix> fixes) {
		List<Fix> taken = new ArrayList<>();
		List<TextEdit> edits = new ArrayList<>();
		for (Fix fix : fixes) {
			if (fix.edits().stream().noneMatch(edit -> edits.stream().anyMatch(other -> touch(edit, other)))) {
				taken.add(fix);
				edits.addAll(fix.edits());
			}
		}
		return taken;
	}

	/** Whether two changes want the same place. What is put in at the edge of another change may belong before or behind. */
	private static boolean touch(TextEdit one, TextEdit other) {
		int oneEnd = one.offset() + one.length();
		int otherEnd = other.offset() + other.length();
		return one.length() == 0 || other.length() == 0 ? one.offset() <= otherEnd && other.offset() <= oneEnd
				: one.offset() < otherEnd && other.offset() < oneEnd;
	}

	/** The changes with line ends as the file has them. */
	private static List<TextEdit> withLineEnds(List<TextEdit> edits, String text) {
		int first = text.indexOf('\n');
		if (first < 1 || text.charAt(first - 1) != '\r') {
			return edits;
		}
		return edits.stream().map(edit -> new TextEdit(edit.offset(), edit.length(),
				edit.newText().replace("\r\n", "\n").replace("\n", "\r\n"))).toList();
	}

	private boolean hasMark() throws IOException {
		try (InputStream in = Files.newInputStream(input.path())) {
			return Arrays.equals(MARK, in.readNBytes(MARK.length));
		}
	}
}
