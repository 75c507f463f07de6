package org.tamyeez.plan.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells beside the title what an element is and what it is named: {@code goal Revenue · marketing}. */
@Singleton
public class OutlineDetails extends DocumentSymbolDetailsProvider {

	@Inject
	private ElementWords words;

	@Override
	public String getDetails(EObject element) {
		return element.eResource() instanceof XtextResource file ? words.detail(element, ReaderLanguage.of(file)) : "";
	}
}
