package org.tamyeez.plan.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.formatting.Structure.Part;
import org.tamyeez.plan.formatting.Structure.Place;

/**
 * Puts blanks and line breaks between the tokens of a file. The author's line breaks stay; what is added or taken away is
 * little: an element of a block of several lines begins a line, an opening brace ends one, and there are no runs of
 * blanks or empty lines.
 */
final class Layout {

	/**
	 * A token and what stands before it.
	 *
	 * @param token the token
	 * @param gap   the white space before it
	 * @param text  the token as it is to be written
	 */
	record Piece(Token token, String gap, String text) {
	}

	/** How the tokens that are no comments are to be written. */
	interface Words {

		/**
		 * A token as it is to be written.
		 *
		 * @param beforeDate whether a date follows
		 */
		String of(Token token, boolean beforeDate);
	}

	private static final String INDENTATION = "\t";
	private static final Pattern LINE = Pattern.compile("\r\n|[\n\r]");
	private static final int MOST_BREAKS = 2;

	private final List<Token> tokens;
	private final Structure structure;
	private final String lineBreak;
	private final String ending;
	/** For each token, the index of the next one that is no comment; the number of tokens if there is none. */
	private final int[] nextVisible;
	/** For each token, the index of the one before it that is no comment; -1 if there is none. */
	private final int[] previousVisible;

	Layout(ICompositeNode root) {
		this.tokens = Token.of(root);
		this.structure = new Structure(tokens, root);
		int firstBreak = root.getText().indexOf('\n');
		this.lineBreak = firstBreak > 0 && root.getText().charAt(firstBreak - 1) == '\r' ? "\r\n" : "\n";
		int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
		Token.Marks marks = Token.Marks.of(root.getText().substring(end));
		this.ending = marks.behind() + marks.before() + (tokens.isEmpty() ? "" : lineBreak);
		this.nextVisible = new int[tokens.size()];
		this.previousVisible = new int[tokens.size()];
		noteNeighbours();
	}

	private void noteNeighbours() {
		int previous = -1;
		for (int i = 0; i < tokens.size(); i++) {
			previousVisible[i] = previous;
			previous = tokens.get(i).isComment() ? previous : i;
		}
		int next = tokens.size();
		for (int i = tokens.size() - 1; i >= 0; i--) {
			nextVisible[i] = next;
			next = tokens.get(i).isComment() ? next : i;
		}
	}

	/** What the file ends with. */
	String ending() {
		return ending;
	}

	/** Lays out the file. */
	List<Piece> pieces(Words words) {
		List<Piece> pieces = new ArrayList<>(tokens.size());
		boolean leads = true;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			int breaks = i == 0 ? 0 : breaksBefore(i, leads);
			leads = i == 0 || breaks > 0;
			String indentation = INDENTATION.repeat(indentation(i));
			String gap = breaks > 0 ? lineBreak.repeat(breaks) + indentation : blankBefore(i);
			pieces.add(new Piece(token, token.marks().behind() + gap + token.marks().before(),
					token.isComment() ? comment(token.text(), indentation) : words.of(token, isBeforeDate(i))));
		}
		return pieces;
	}

	private boolean isBeforeDate(int index) {
		int next = nextVisible[index];
		return next < tokens.size() && tokens.get(next).isDate();
	}

	private int breaksBefore(int index, boolean previousLeads) {
		Token token = tokens.get(index);
		Token previous = tokens.get(index - 1);
		Place place = structure.place(index);
		int written = Math.min(token.breaks(), MOST_BREAKS);
		if (previous.isLineComment()) {
			return token.is("}") ? 1 : Math.max(1, written);
		}
		if (token.is("{")) {
			return 0;
		}
		if (token.is("}") || previous.is("{")) {
			return place.inner().isMultiLine() && !endsLineOfBrace(index) ? 1 : 0;
		}
		if (token.isComment() && written == 0 || !place.block().isMultiLine()) {
			return written;
		}
		boolean noteBefore = previous.isBlockComment() && previousLeads;
		return beginsElement(index) && !noteBefore ? Math.max(1, written) : written;
	}

	/** Whether the token is a comment that explains the opening brace before it. */
	private boolean endsLineOfBrace(int index) {
		Token token = tokens.get(index);
		return token.isComment() && token.breaks() == 0 && index + 1 < tokens.size() && tokens.get(index + 1).breaks() > 0;
	}

	/** Whether an element begins here, or ended before. */
	private boolean beginsElement(int index) {
		if (structure.place(index).part() == Part.ELEMENT) {
			return true;
		}
		int before = previousVisible[index];
		INode ended = before < 0 ? null : structure.place(before).element();
		return ended != null && tokens.get(index).offset() >= ended.getTotalEndOffset();
	}

	private String blankBefore(int index) {
		if (index == 0 || tokens.get(index).is(",") || tokens.get(index).is(".") || tokens.get(index - 1).is(".")) {
			return "";
		}
		return " ";
	}

	private int indentation(int index) {
		Token token = tokens.get(index);
		Place place = structure.place(index);
		if (token.isComment()) {
			int next = nextVisible[index];
			return next == tokens.size() || tokens.get(next).is("}") ? place.block().depth() : indentation(next);
		}
		boolean continues = place.part() == Part.REST && previousVisible[index] >= 0 && !token.is("{") && !token.is("}");
		return place.block().depth() + (continues ? 1 : 0);
	}

	/** A comment without blanks at the ends of its lines; lines that begin with an asterisk stand below the first one. */
	private String comment(String text, String indentation) {
		String[] lines = LINE.split(text, -1);
		StringBuilder comment = new StringBuilder(lines[0].stripTrailing());
		for (int i = 1; i < lines.length; i++) {
			String stripped = lines[i].strip();
			comment.append(lineBreak)
					.append(stripped.startsWith("*") ? indentation + " " + stripped : lines[i].stripTrailing());
		}
		return comment.toString();
	}
}
