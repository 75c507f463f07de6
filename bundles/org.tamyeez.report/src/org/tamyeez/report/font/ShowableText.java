package org.tamyeez.report.font;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Rewrites texts so that the typefaces at hand have all of their characters. */
final class ShowableText {

	/** Stands for a character that cannot be shown. */
	private static final String UNKNOWN = "\uFFFD";
	/** Joins letters, and several pictures to one. */
	private static final int JOINER = 0x200D;
	/** Signs in wide use that few fonts have, and others that say the same. */
	private static final Map<Integer, String> EQUIVALENTS = Map.of(0x20C1, "\uFDFC", 0x2705, "\u2713", 0x2714, "\u2713",
			0x2611, "\u2713", 0x25CF, "\u2022", 0x25AA, "\u2022", 0x2010, "-", 0x2012, "\u2013", 0x2043, "-");
	private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");
	/** Soft hyphen, byte order mark, and what selects the look of an emoji. */
	private static final Pattern USELESS = Pattern.compile("[\u00AD\uFEFF\uFE00-\uFE0F\u20E3\\x{E0000}-\\x{E01EF}]");

	private final Typefaces typefaces;

	ShowableText(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	String of(String text) {
		String clean = USELESS.matcher(CleanText.of(LINE_END.matcher(text).replaceAll("\n"))).replaceAll("");
		if (clean.codePoints().allMatch(character -> character >= ' ' && typefaces.canShow(character))) {
			return clean;
		}
		String result = new Rewriting().of(clean);
		return result.isBlank() && !text.isBlank() ? UNKNOWN : result;
	}

	private final class Rewriting {

		private final StringBuilder result = new StringBuilder();
		private boolean leftOut;

		String of(String text) {
			text.codePoints().forEach(this::append);
			return result.toString();
		}

		private void append(int character) {
			if (character == JOINER && leftOut) {
				return;
			}
			leftOut = false;
			if (character == '\t') {
				result.append(' ');
			} else if (character == '\n' || isFormat(character) || typefaces.canShow(character)) {
				result.appendCodePoint(character);
			} else {
				appendOtherwise(character);
			}
		}

		private void appendOtherwise(int character) {
			String plain = EQUIVALENTS.getOrDefault(character,
					Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
			if (!plain.isEmpty() && plain.codePoints().allMatch(typefaces::canShow)) {
				result.append(plain);
			} else if (isPicture(character)) {
				leftOut = true;
				closeGap();
			} else if (!isMark(character)) {
				result.append(UNKNOWN);
			}
		}

		/** Takes back the space before a picture that is left out, since another one follows it. */
		private void closeGap() {
			int last = result.length() - 1;
			if (last >= 0 && result.charAt(last) == ' ') {
				result.setLength(last);
			}
		}
	}

	private static boolean isFormat(int character) {
		return Character.getType(character) == Character.FORMAT && character != '\u180E';
	}

	private static boolean isMark(int character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	private static boolean isPicture(int character) {
		return switch (Character.getType(character)) {
			case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
			default -> false;
		};
	}
}
