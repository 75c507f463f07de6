package org.tamyeez.cli.check;

/**
 * A place in a file. Characters are counted in UTF-16 units, as editors do.
 *
 * @param path      the file, as it was named
 * @param offset    characters from the start of the file, a byte order mark not counted
 * @param length    how many characters the place takes up
 * @param line      the line, from 1
 * @param column    the column, from 1
 * @param endLine   the line on which the place ends
 * @param endColumn the column behind its last character
 */
record Place(String path, int offset, int length, int line, int column, int endLine, int endColumn) {
}
