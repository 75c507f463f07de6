package org.tamyeez.plan.ide.outline;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.tamyeez.plan.ide.element.ElementKind;

import com.google.inject.Singleton;

/** Gives each kind of element its icon. */
@Singleton
public class OutlineIcons extends DocumentSymbolKindProvider {

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		return ElementKind.of(type).map(ElementKind::symbol).orElse(SymbolKind.Property);
	}
}
