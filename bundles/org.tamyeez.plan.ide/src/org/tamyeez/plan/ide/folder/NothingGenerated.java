package org.tamyeez.plan.ide.folder;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.util.CancelIndicator;

/** Nothing is generated from plans while they are edited: to ask whether it should be would check them once more. */
public class NothingGenerated implements IShouldGenerate {

	@Override
	public boolean shouldGenerate(Resource resource, CancelIndicator cancelled) {
		return false;
	}
}
