package org.tamyeez.plan.text;

/**
 * A place in a text that speaks of a topic.
 *
 * @param start where it begins
 * @param end   behind its last character
 * @param words the words as they are written
 */
public record Mention(int start, int end, String words) {
}
