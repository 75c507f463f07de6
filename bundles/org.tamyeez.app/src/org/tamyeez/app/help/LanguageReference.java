package org.tamyeez.app.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.CodeBlocks;
import org.tamyeez.doc.html.PageLinks;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.RenderedPage.Heading;
import org.tamyeez.editor.server.Places;
import org.tamyeez.plan.language.Keywords;

/** Knows which part of the language reference is about the element around a place of a plan. */
final class LanguageReference {

	/** The page of the guide. */
	static final String PAGE = "language-reference";

	/** Headings of elements name their keywords in both languages. */
	private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("\\s*[—,،]\\s*");
	private static final int LEVEL = 3;
	/** Where what a goal is judged by stands; below the plan itself, the same keyword says what was measured. */
	private static final int DEEP = 2;

	private final Edition edition;
	private final IDocument document;
	private final int caret;
	private final List<Heading> headings;

	/**
	 * @param edition  the language of the page
	 * @param document the text of the plan
	 * @param caret    the place in it
	 */
	LanguageReference(Edition edition, IDocument document, int caret) {
		this.edition = edition;
		this.document = document;
		this.caret = caret;
		this.headings = GuidePage.of(PAGE, edition)
				.map(page -> new PageRenderer(edition, CodeBlocks.PLAIN, PageLinks.NONE).page(page.markdown()).headings())
				.orElse(List.of());
	}

	/** What is written about the innermost element that has a part of the page; the page itself where none has. */
	HelpAddress about(List<Either<SymbolInformation, DocumentSymbol>> symbols) {
		HelpAddress page = HelpAddress.guide(edition, PAGE);
		return innermost(symbols.stream().filter(Either::isRight).map(Either::getRight).toList(), 0)
				.map(heading -> page.at(heading.id())).orElse(page);
	}

	private Optional<Heading> innermost(List<DocumentSymbol> symbols, int depth) {
		return symbols.stream().filter(this::isAroundCaret).findFirst().flatMap(
				symbol -> innermost(symbol.getChildren(), depth + 1).or(() -> heading(line(symbol), depth)));
	}

	private boolean isAroundCaret(DocumentSymbol symbol) {
		IRegion region = Places.region(document, symbol.getRange());
		return region.getOffset() <= caret && caret <= region.getOffset() + region.getLength();
	}

	/** The line that an element begins with, which its keyword does. */
	private String line(DocumentSymbol symbol) {
		try {
			int start = Places.region(document, symbol.getRange()).getOffset();
			IRegion line = document.getLineInformationOfOffset(start);
			return document.get(start, line.getOffset() + line.getLength() - start);
		} catch (BadLocationException e) {
			// The text has become shorter since the server answered.
			return "";
		}
	}

	private Optional<Heading> heading(String line, int depth) {
		List<Heading> fitting = headings.stream()
				.filter(heading -> heading.level() == LEVEL && BETWEEN_KEYWORDS.splitAsStream(heading.text())
						.anyMatch(keyword -> beginsWith(line, keyword)))
				.toList();
		return fitting.isEmpty() ? Optional.empty()
				: Optional.of(fitting.get(depth < DEEP ? fitting.size() - 1 : 0));
	}

	private static boolean beginsWith(String line, String keyword) {
		String folded = Keywords.fold(line).toLowerCase(Locale.ROOT) + ' ';
		String wanted = Keywords.fold(keyword).toLowerCase(Locale.ROOT);
		return folded.startsWith(wanted) && !Character.isLetter(folded.charAt(wanted.length()));
	}
}
