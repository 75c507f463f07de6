package org.tamyeez.plan.language;

import java.util.List;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;

/**
 * A place where the text of a plan could not be understood, as data: the words for it are made where they are read.
 *
 * @param kind     what is wrong
 * @param found    the text that was read; empty at the end of the file
 * @param before   the text that stands before it
 * @param keywords keywords that are allowed here, in English
 * @param values   names of the grammar's rules whose values are allowed here
 */
public record SyntaxProblem(Kind kind, String found, String before, List<String> keywords, List<String> values) {

	/** The code of syntax errors that carry a problem as their data. */
	public static final String CODE = "syntax-error";

	private static final String SEPARATOR = "\n";

	/** What can be wrong. */
	public enum Kind {
		/** Something stands here that does not belong here. */
		UNEXPECTED,
		/** Something is missing before what was read. */
		MISSING,
		/** What stands before is not complete. */
		INCOMPLETE,
		/** A block is not closed. */
		UNCLOSED,
		/** A text has no closing quotation mark on its line. */
		OPEN_TEXT,
		/** A comment has no end. */
		OPEN_COMMENT,
		/** A second word stands behind a name, which has but one. */
		SECOND_WORD,
		/** The value that was read does not exist: a thirteenth month, a name of two words. */
		BAD_VALUE
	}

	/** The problem in the form in which the node model can keep it. */
	public SyntaxErrorMessage toMessage() {
		Joiner joiner = Joiner.on(SEPARATOR);
		return new SyntaxErrorMessage(kind + " " + found, CODE,
				new String[] { kind.name(), found, before, joiner.join(keywords), joiner.join(values) });
	}

	/**
	 * The problem that a syntax error carries.
	 *
	 * @param data what {@link #toMessage()} put into it
	 */
	public static SyntaxProblem of(String[] data) {
		Splitter splitter = Splitter.on(SEPARATOR).omitEmptyStrings();
		return new SyntaxProblem(Kind.valueOf(data[0]), data[1], data[2], splitter.splitToList(data[3]),
				splitter.splitToList(data[4]));
	}
}
