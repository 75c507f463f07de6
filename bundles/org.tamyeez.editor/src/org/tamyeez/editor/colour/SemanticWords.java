package org.tamyeez.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanServer;

/** Reads the protocol's rows of five numbers: lines and columns counted from the word before, length, type, modifiers. */
final class SemanticWords {

	/**
	 * A word whose meaning is not plain from itself.
	 *
	 * @param offset  where it begins
	 * @param length  how long it is
	 * @param meaning what it means
	 * @param given   whether it is a name that is given here
	 */
	record Word(int offset, int length, Meaning meaning, boolean given) {
	}

	private static final int NUMBERS = 5;
	/** What the scanner colours by itself, and rightly. */
	private static final Set<String> PLAIN = Set.of(SemanticTokenTypes.String, SemanticTokenTypes.Number,
			SemanticTokenTypes.Comment);
	private static final Map<String, Meaning> MEANINGS = Map.of(SemanticTokenTypes.Keyword, Meaning.KEYWORD,
			SemanticTokenTypes.Property, Meaning.CLAUSE, SemanticTokenTypes.EnumMember, Meaning.VALUE,
			SemanticTokenTypes.Type, Meaning.AUDIENCE, SemanticTokenTypes.Class, Meaning.MARKET, SemanticTokenTypes.Event,
			Meaning.GOAL, SemanticTokenTypes.Enum, Meaning.GOAL, SemanticTokenTypes.Method, Meaning.MESSAGE,
			SemanticTokenTypes.Interface, Meaning.CHANNEL, SemanticTokenTypes.Decorator, Meaning.RULE);
	private static final String UNRESOLVED = "unresolved";

	private SemanticWords() {
	}

	static List<Word> read(SemanticTokens tokens, IDocument document) {
		Optional<SemanticTokensLegend> legend = PlanServer.get().legend();
		return legend.isEmpty() ? List.of() : read(tokens.getData(), legend.get(), document);
	}

	private static List<Word> read(List<Integer> data, SemanticTokensLegend legend, IDocument document) {
		List<Word> words = new ArrayList<>();
		int line = 0;
		int column = 0;
		for (int i = 0; i + NUMBERS <= data.size(); i += NUMBERS) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			String type = legend.getTokenTypes().get(data.get(i + 3));
			if (!PLAIN.contains(type)) {
				int offset = Places.offset(document, new Position(line, column));
				int modifiers = data.get(i + 4);
				Meaning meaning = has(modifiers, UNRESOLVED, legend) ? Meaning.UNKNOWN
						: MEANINGS.getOrDefault(type, Meaning.NAME);
				words.add(new Word(offset, data.get(i + 2), meaning,
						has(modifiers, SemanticTokenModifiers.Declaration, legend)));
			}
		}
		return words;
	}

	private static boolean has(int modifiers, String modifier, SemanticTokensLegend legend) {
		int bit = legend.getTokenModifiers().indexOf(modifier);
		return bit >= 0 && (modifiers & 1 << bit) != 0;
	}
}
