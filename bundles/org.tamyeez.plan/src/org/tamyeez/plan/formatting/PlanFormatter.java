package org.tamyeez.plan.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.formatting.Layout.Piece;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;
import org.tamyeez.plan.rule.TextEdit;

import com.google.common.base.CharMatcher;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Puts the text of a plan into its one form. Comments, texts, names and the author's line breaks stay; formatting twice
 * changes nothing. On request the keywords are put into one language.
 * <p>
 * A keyword that would grow together with its neighbour in the other language ({@code جزء} as a name before {@code من}
 * reads {@code part of}) stays as it is.
 */
@Singleton
public class PlanFormatter {

	private final Keywords keywords;
	private final TokenTypes types;

	/**
	 * @param keywords the keyword table
	 * @param tokens   what knows the numbers of the parser's tokens
	 */
	@Inject
	public PlanFormatter(Keywords keywords, ITokenDefProvider tokens) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
	}

	/**
	 * The text of a file in its one form.
	 *
	 * @param language the language to put the keywords into; none to leave each as it is
	 * @return the text; none if the file has mistakes of syntax, and so has to be left as it is
	 */
	public Optional<String> format(XtextResource resource, Optional<Spelling> language) {
		if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
			return Optional.empty();
		}
		ICompositeNode root = resource.getParseResult().getRootNode();
		Layout layout = new Layout(root);
		Set<Token> kept = new HashSet<>();
		Layout.Words words = (token, beforeDate) -> word(token, beforeDate, language, kept);
		List<Piece> pieces = layout.pieces(words);
		while (language.isPresent() && kept.addAll(misread(pieces, root.getText()))) {
			pieces = layout.pieces(words);
		}
		StringBuilder text = new StringBuilder();
		pieces.forEach(piece -> text.append(piece.gap()).append(piece.text()));
		return Optional.of(text.append(layout.ending()).toString());
	}

	/** The changes that put a file into its one form; none if it has mistakes of syntax. */
	public List<TextEdit> edits(XtextResource resource) {
		List<TextEdit> edits = new ArrayList<>();
		if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
			return edits;
		}
		ICompositeNode root = resource.getParseResult().getRootNode();
		Layout layout = new Layout(root);
		int end = 0;
		for (Piece piece : layout.pieces((token, beforeDate) -> word(token, beforeDate, Optional.empty(), Set.of()))) {
			addEdit(edits, root.getText(), end, piece.token().offset(), piece.gap());
			addEdit(edits, root.getText(), piece.token().offset(), piece.token().end(), piece.text());
			end = piece.token().end();
		}
		addEdit(edits, root.getText(), end, root.getText().length(), layout.ending());
		return edits;
	}

	private static void addEdit(List<TextEdit> edits, String text, int start, int end, String replacement) {
		if (!text.substring(start, end).equals(replacement)) {
			edits.add(new TextEdit(start, end - start, replacement));
		}
	}

	/** A token as it is to be written. Values and names stay as they are. */
	private String word(Token token, boolean beforeDate, Optional<Spelling> language, Set<Token> kept) {
		String id = token.keyword();
		if (id == null) {
			return token.text();
		}
		if (language.isPresent() && !kept.contains(token) && keywords.find(id).isPresent()) {
			return keywords.find(id).get().spelled(language.get(), beforeDate);
		}
		return CharMatcher.whitespace().trimAndCollapseFrom(token.text(), ' ');
	}

	/** The tokens that would not be read again as what they are. */
	private Set<Token> misread(List<Piece> pieces, String original) {
		StringBuilder text = new StringBuilder();
		pieces.forEach(piece -> text.append(piece.gap()).append(piece.text()));
		Map<Integer, CommonToken> read = new HashMap<>();
		visible(text.toString()).forEach(token -> read.put(token.getStartIndex(), token));
		Iterator<CommonToken> meant = visible(original).iterator();
		Set<Token> misread = new HashSet<>();
		int offset = 0;
		for (Piece piece : pieces) {
			offset += piece.gap().length();
			int end = offset + piece.text().length();
			if (!piece.token().isComment()) {
				CommonToken token = read.get(offset);
				int type = meant.next().getType();
				if (token == null || token.getStopIndex() != end - 1 || token.getType() != type) {
					misread.add(piece.token());
				}
			}
			offset = end;
		}
		return misread;
	}

	private List<CommonToken> visible(String text) {
		return PlanScanner.scan(new ANTLRStringStream(text), keywords, types).stream()
				.filter(token -> !types.isHidden(token.getType())).toList();
	}
}
