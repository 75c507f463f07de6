package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tamyeez.plan.language.SyntaxProblem.Kind;

import com.google.common.collect.Sets;

/** What could be done about a mistake: to read what is missing as if it were there, or to pass over what is too much. */
final class Repairs {

	/** Rules whose values cannot be made up. */
	private static final Set<String> DATATYPES = Set.of("Date", "Money", "Quantity", "Percent", "TimeSpan", "Number",
			"Whole", "Currency");
	private static final String LIST = ",";

	private final Mistake mistake;
	private final TokenRow tokens;
	private final Expectation expectation;
	private final int index;
	private final int previous;
	private final List<Repair> repairs = new ArrayList<>();

	private Repairs(Mistake mistake) {
		this.mistake = mistake;
		this.tokens = mistake.tokens();
		this.expectation = mistake.expectation();
		this.index = mistake.index();
		this.previous = mistake.previous();
	}

	/** The repairs worth trying, the most likely first. */
	static List<Repair> of(Mistake mistake) {
		Repairs all = new Repairs(mistake);
		all.putIn();
		all.passOver();
		return all.repairs;
	}

	private void putIn() {
		if (mistake.isStatementTakenForName()) {
			int last = tokens.start(tokens.writtenBefore(previous));
			repairs.add(new Repair(Kind.INCOMPLETE, last, tokens.withTerminal(previous, "WORD")));
		}
		missing().ifPresent(name -> repairs
				.add(new Repair(Kind.MISSING, mistake.lastOffset(), tokens.withTerminal(index, name))));
		putInSign("}", Kind.UNCLOSED, ")]");
		putInSign("{", Kind.MISSING, "([:");
	}

	/** Puts a bracket in where one is missing, or in place of a sign that was written for it. */
	private void putInSign(String sign, Kind kind, String others) {
		if (expectation.keywords().contains(sign)) {
			repairs.add(new Repair(kind, mistake.lastOffset(), tokens.withKeyword(index, sign), sign));
			if (!mistake.isAtEnd() && others.contains(mistake.found())) {
				repairs.add(new Repair(Kind.UNEXPECTED, mistake.offset(), tokens.asSign(index, sign), sign));
			}
		}
	}

	private void passOver() {
		if (!mistake.isAtEnd()) {
			int next = nextStart(expectation.keywords());
			repairs.add(new Repair(Kind.UNEXPECTED, mistake.offset(), tokens.without(index, next)));
			if (next < tokens.size() && tokens.is(next, LIST)) {
				// The comma may belong to the mistake: to what stands behind a word that is not understood.
				next = nextStart(Sets.difference(expectation.keywords(), Set.of(LIST)));
				repairs.add(new Repair(Kind.UNEXPECTED, mistake.offset(), tokens.without(index, next)));
			}
		}
		if (previous >= 0) {
			repairs.add(new Repair(Kind.INCOMPLETE, mistake.lastOffset(), tokens.without(previous, index)));
			int next = nextStart(mistake.expectationBefore(previous).keywords());
			repairs.add(new Repair(Kind.UNEXPECTED, mistake.offset(), tokens.without(previous, next)));
			next = nextStart(expectation.keywords());
			repairs.add(new Repair(Kind.UNEXPECTED, mistake.offset(), tokens.without(statementStart(), next)));
		}
	}

	/** The token that can stand in for the one value that is expected; none where it would have to mean something. */
	private Optional<String> missing() {
		Set<String> values = expectation.values();
		if (values.contains("Name") || values.contains("QualifiedName") || isReference(values)) {
			return Optional.of("WORD");
		}
		return values.contains("STRING") && expectation.keywords().isEmpty() ? Optional.of("STRING") : Optional.empty();
	}

	private boolean isReference(Set<String> values) {
		return expectation.keywords().isEmpty() && values.size() == 1 && !values.contains("STRING")
				&& !DATATYPES.containsAll(values);
	}

	/** The index behind what belongs to the mistake: the next token that can go on here, or that begins a line. */
	private int nextStart(Set<String> allowed) {
		int depth = 0;
		for (int i = index; i < tokens.size(); i++) {
			if (tokens.is(i, "{")) {
				depth++;
			} else if (tokens.is(i, "}")) {
				if (depth == 0) {
					return i == index ? i + 1 : i;
				}
				depth--;
			} else if (depth == 0 && i > index && tokens.isVisible(i) && canGoOn(i, allowed)) {
				return i;
			}
		}
		return tokens.size();
	}

	private boolean canGoOn(int i, Set<String> allowed) {
		return allowed.contains(tokens.keyword(i)) || tokens.beginsLine(i) && !tokens.keyword(i).isEmpty();
	}

	/** The index of the keyword that begins the line of the mistake. */
	private int statementStart() {
		for (int i = previous; i >= 0; i--) {
			if (tokens.isVisible(i) && (tokens.beginsLine(i) || tokens.is(i, "{"))) {
				return tokens.beginsLine(i) ? i : i + 1;
			}
		}
		return 0;
	}
}
