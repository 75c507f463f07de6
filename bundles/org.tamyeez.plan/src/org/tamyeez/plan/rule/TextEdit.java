package org.tamyeez.plan.rule;

/**
 * A change of a file's text.
 *
 * @param offset  where the text that is replaced begins, in characters from the start of the file
 * @param length  how long it is; 0 to insert
 * @param newText what stands there afterwards
 */
public record TextEdit(int offset, int length, String newText) {
}
