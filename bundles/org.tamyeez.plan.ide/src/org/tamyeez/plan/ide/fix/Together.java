package org.tamyeez.plan.ide.fix;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.TextEdit;

/** Chooses fixes that can be made at once. */
final class Together {

	private Together() {
	}

	/** Those of some fixes that do not want the same place, earlier ones first. */
	static List<Fix> compatible(List<Fix> fixes) {
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

	/** The edits of some fixes. */
	static List<TextEdit> edits(List<Fix> fixes) {
		return fixes.stream().flatMap(fix -> fix.edits().stream()).toList();
	}

	/** Whether two edits want the same place. What is put in at the edge of another edit may belong before or behind it. */
	private static boolean touch(TextEdit one, TextEdit other) {
		int oneEnd = one.offset() + one.length();
		int otherEnd = other.offset() + other.length();
		return one.length() == 0 || other.length() == 0 ? one.offset() <= otherEnd && other.offset() <= oneEnd
				: one.offset() < otherEnd && other.offset() < oneEnd;
	}
}
