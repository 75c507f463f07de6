package org.tamyeez.plan.ide.hint;

/**
 * A figure that follows from a plan.
 *
 * @param label       the figure in a few words
 * @param explanation how it comes about
 */
public record Figure(String label, String explanation) {
}
