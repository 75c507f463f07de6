package org.tamyeez.plan.rule;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.value.PlanDate;

/**
 * A finding that is waived where it stands, with what the waiver says; what its author has not written is empty.
 *
 * @param finding the finding
 * @param reason  why it may stand
 * @param owner   on whose word
 * @param until   the last day on which it may
 */
public record WaivedFinding(Finding finding, Optional<Words> reason, Optional<String> owner, Optional<PlanDate> until)
		implements Comparable<WaivedFinding> {

	/** A finding and the waiver that silences it. */
	static WaivedFinding of(Finding finding, Waiver waiver) {
		return new WaivedFinding(finding,
				Optional.ofNullable(waiver.getReason()).filter(WaivedFinding::isWritten).map(Words::of),
				Optional.ofNullable(waiver.getOwner()).filter(owner -> !owner.isBlank()),
				Optional.ofNullable(waiver.getUntil()));
	}

	private static boolean isWritten(Text text) {
		@Nullable
		String value = text.getValue();
		return value != null && !value.isBlank();
	}

	/** By place, as findings are. */
	@Override
	public int compareTo(WaivedFinding other) {
		return finding.compareTo(other.finding);
	}
}
