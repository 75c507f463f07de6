package org.tamyeez.cli.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that is waived, with the words of its waiver.
 *
 * @param found  the finding
 * @param reason why it may stand
 * @param owner  on whose word
 * @param until  the last day on which it may, as it is read
 * @param end    the same day for programs
 */
record WaivedWording(WordedFinding found, Optional<String> reason, Optional<String> owner, Optional<String> until,
		Optional<LocalDate> end) {
}
