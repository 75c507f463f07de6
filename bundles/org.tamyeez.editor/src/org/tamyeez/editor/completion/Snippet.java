package org.tamyeez.editor.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill in, as the Language Server Protocol writes it: {@code goal ${1:Name} $0}.
 *
 * @param text  the text with what the places hold at first
 * @param stops the places
 */
public record Snippet(String text, List<Stop> stops) {

	/**
	 * A place to fill in.
	 *
	 * @param number  which places are filled in together; 0 is where the caret ends
	 * @param offset  where it begins in the text
	 * @param length  how long it is at first
	 * @param choices what can be written there; empty if anything can
	 */
	public record Stop(int number, int offset, int length, List<String> choices) {
	}

	/** Reads a text with places. */
	public static Snippet parse(String source) {
		return new Parser(source).parse();
	}

	/** A text without any. */
	public static Snippet plain(String text) {
		return new Snippet(text, List.of());
	}

	/** Follows the grammar of the protocol, of which variables and regular expressions are never used for plans. */
	private static final class Parser {

		private final String source;
		private final StringBuilder text = new StringBuilder();
		private final List<Stop> stops = new ArrayList<>();
		private int position;

		Parser(String source) {
			this.source = source;
		}

		Snippet parse() {
			readUntil("");
			return new Snippet(text.toString(), List.copyOf(stops));
		}

		private void readUntil(String ends) {
			while (position < source.length() && ends.indexOf(source.charAt(position)) < 0) {
				char c = source.charAt(position++);
				if (c == '\\' && position < source.length()) {
					text.append(source.charAt(position++));
				} else if (c == '$' && isAt('{')) {
					readBraces();
				} else if (c == '$' && position < source.length() && Character.isDigit(source.charAt(position))) {
					stops.add(new Stop(readNumber(), text.length(), 0, List.of()));
				} else {
					text.append(c);
				}
			}
		}

		private void readBraces() {
			position++;
			int number = readNumber();
			int start = text.length();
			List<String> choices = List.of();
			if (isAt(':')) {
				position++;
				readUntil("}");
			} else if (isAt('|')) {
				position++;
				choices = readChoices();
				text.append(choices.get(0));
			}
			if (isAt('}')) {
				position++;
			}
			stops.add(new Stop(number, start, text.length() - start, choices));
		}

		private List<String> readChoices() {
			int end = source.indexOf('|', position);
			String choices = end < 0 ? source.substring(position) : source.substring(position, end);
			position = end < 0 ? source.length() : end + 1;
			return List.of(choices.split(",", -1));
		}

		private int readNumber() {
			int number = 0;
			while (position < source.length() && Character.isDigit(source.charAt(position))) {
				number = 10 * number + Character.digit(source.charAt(position++), 10);
			}
			return number;
		}

		private boolean isAt(char c) {
			return position < source.length() && source.charAt(position) == c;
		}
	}
}
