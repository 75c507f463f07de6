package org.tamyeez.plan.ide.typing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;

import com.google.inject.Inject;

/**
 * Indents the line at the caret while somebody types: a new line as deep as the block that it stands in, a closing brace as
 * the line that opened it. Texts and comments of several lines are left alone. It looks at braces only, since what is being
 * written is seldom a plan yet.
 */
public class TypedIndentation {

	/** What a line break is, after which the new line is indented. */
	public static final String LINE_BREAK = "\n";
	/** What is typed to close a block. */
	public static final String CLOSING_BRACE = "}";

	private final Keywords keywords;
	private final TokenTypes types;

	/**
	 * @param keywords the keyword table
	 * @param tokens   what knows the numbers of the parser's tokens
	 */
	@Inject
	public TypedIndentation(Keywords keywords, ITokenDefProvider tokens) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
	}

	/**
	 * The change that indents the line at a position, once something was typed there.
	 *
	 * @param typed   what was typed: a line break, or a closing brace
	 * @param options how the editor indents: by tabs or by blanks
	 */
	public List<TextEdit> edits(Document document, Position position, String typed, FormattingOptions options) {
		String text = document.getContents();
		int caret = document.getOffSet(position);
		int lineStart = text.lastIndexOf('\n', caret - 1) + 1;
		int end = lineStart;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		Block block = blockAt(text, lineStart);
		boolean closes = end < text.length() && text.charAt(end) == '}';
		if (block.withinWords() || closes && block.depth() == 0 || !closes && CLOSING_BRACE.equals(typed)) {
			return List.of();
		}
		String unit = options.isInsertSpaces() ? " ".repeat(options.getTabSize()) : "\t";
		String indentation = closes ? block.indentation() : block.depth() == 0 ? "" : block.indentation() + unit;
		return indentation.equals(text.substring(lineStart, end)) ? List.of()
				: List.of(new TextEdit(new Range(document.getPosition(lineStart), document.getPosition(end)), indentation));
	}

	/**
	 * Where a line stands.
	 *
	 * @param depth       in how many blocks
	 * @param indentation that of the line which opens the innermost of them
	 * @param withinWords whether the line begins within a text or comment
	 */
	private record Block(int depth, String indentation, boolean withinWords) {
	}

	private Block blockAt(String text, int offset) {
		Deque<Integer> open = new ArrayDeque<>();
		for (CommonToken token : PlanScanner.scan(new ANTLRStringStream(text), keywords, types)) {
			if (token.getStartIndex() >= offset) {
				break;
			}
			boolean openComment = token.getType() == types.other() && token.getText().startsWith("/*");
			if (openComment || token.getStopIndex() >= offset && !token.getText().isBlank()) {
				return new Block(open.size(), "", true);
			}
			if (token.getType() == types.keyword("{")) {
				open.push(token.getStartIndex());
			} else if (token.getType() == types.keyword("}")) {
				open.poll();
			}
		}
		return new Block(open.size(), open.isEmpty() ? "" : indentation(text, open.element()), false);
	}

	private static String indentation(String text, int offset) {
		int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
		int end = lineStart;
		while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
			end++;
		}
		return text.substring(lineStart, end);
	}
}
