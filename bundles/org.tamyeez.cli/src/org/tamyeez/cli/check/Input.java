package org.tamyeez.cli.check;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One text to work on.
 *
 * @param shown         its name in the words of the person who named it
 * @param path          where it stands, or would stand if it came from a file
 * @param standardInput whether it comes from standard input
 * @param problem       what is already known to keep it from being read
 */
public record Input(String shown, Path path, boolean standardInput, @Nullable InputProblem problem) {
}
