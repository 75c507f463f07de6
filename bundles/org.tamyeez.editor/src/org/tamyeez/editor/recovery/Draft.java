package org.tamyeez.editor.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The text of a plan that its author has not saved.
 *
 * @param file  where the plan is to be saved
 * @param saved when that file had been written last as the author began to change it; empty if there was none
 * @param text  the text
 */
public record Draft(Path file, Optional<Instant> saved, String text) {
}
