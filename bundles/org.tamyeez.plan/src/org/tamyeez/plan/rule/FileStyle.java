package org.tamyeez.plan.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/** How the author of a file writes, so that what fixes add does not stand out. It is looked up once, when it is needed. */
final class FileStyle {

	private static final Pattern DATE = Pattern.compile("[0-9\u0660-\u0669]{4}-[0-9\u0660-\u0669]{2}-");
	private static final Pattern INDENTED_LINE = Pattern.compile("^([ \t]+)[\\p{L}}\"]", Pattern.MULTILINE);
	private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9])");
	private static final Pattern FRACTION = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");
	private static final char ARABIC_ZERO = '\u0660';
	private static final String TAB = "\t";

	private final Supplier<String> lineEnd;
	private final Supplier<String> indentation;
	private final Supplier<Boolean> arabicDigits;

	/** @param text the text of the file */
	FileStyle(String text) {
		lineEnd = Suppliers.memoize(() -> text.contains("\r\n") ? "\r\n" : "\n");
		indentation = Suppliers.memoize(() -> {
			Matcher first = INDENTED_LINE.matcher(text);
			return first.find() ? first.group(1) : TAB;
		});
		arabicDigits = Suppliers.memoize(() -> {
			Matcher first = DATE.matcher(text);
			return first.find() && first.group().charAt(0) >= ARABIC_ZERO;
		});
	}

	/** What ends the lines. */
	String lineEnd() {
		return lineEnd.get();
	}

	/** A line that is indented by tabs, indented as the first indented line of the file is. */
	String indented(String line) {
		int levels = 0;
		while (line.startsWith(TAB, levels)) {
			levels++;
		}
		return indentation.get().repeat(levels) + line.substring(levels);
	}

	/** A text with western numbers, in the digits that the file's dates are written in. */
	String inItsDigits(String western) {
		if (!arabicDigits.get()) {
			return western;
		}
		String marked = THOUSANDS.matcher(western).replaceAll("\u066C");
		StringBuilder digits = new StringBuilder();
		for (char c : FRACTION.matcher(marked).replaceAll("\u066B").toCharArray()) {
			digits.append(c >= '0' && c <= '9' ? (char) (c - '0' + ARABIC_ZERO) : c);
		}
		return digits.toString();
	}
}
