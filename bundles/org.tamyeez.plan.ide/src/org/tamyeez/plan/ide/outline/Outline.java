package org.tamyeez.plan.ide.outline;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

/** The elements of a file, one within the other, in the order of the text: the model sorts them by what they are. */
@Singleton
public class Outline extends HierarchicalDocumentSymbolService {

	private static final Comparator<DocumentSymbol> BY_PLACE = Comparator
			.comparing((DocumentSymbol symbol) -> symbol.getRange().getStart(),
					Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter));

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource file, CancelIndicator cancelled) {
		List<DocumentSymbol> symbols = super.getSymbols(file, cancelled);
		sort(symbols);
		return symbols;
	}

	private static void sort(List<DocumentSymbol> symbols) {
		symbols.sort(BY_PLACE);
		symbols.forEach(symbol -> sort(symbol.getChildren()));
	}
}
