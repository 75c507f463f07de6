package org.tamyeez.plan.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.element.ElementKind;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Calls elements by their titles. What is no element of its own has no name, and so no line in the outline. */
@Singleton
public class OutlineNames extends DocumentSymbolNameProvider {

	@Inject
	private ElementWords words;

	@Override
	public @Nullable String getName(EObject element) {
		return ElementKind.of(element).isPresent() && element.eResource() instanceof XtextResource file
				? words.title(element, ReaderLanguage.of(file))
				: null;
	}
}
