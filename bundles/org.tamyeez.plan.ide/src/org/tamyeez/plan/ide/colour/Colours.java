package org.tamyeez.plan.ide.colour;

import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;

/** Gives editors the coloured words of a file, by our own legend. */
public class Colours extends SemanticTokensService {

	@Override
	protected void addTokenTypes() {
		getTokenTypes().addAll(Legend.TYPES);
	}

	@Override
	protected void addTokenModifiers() {
		getTokenModifiers().addAll(Legend.MODIFIERS);
	}
}
