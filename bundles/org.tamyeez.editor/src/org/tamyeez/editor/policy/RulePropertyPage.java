package org.tamyeez.editor.policy;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPropertyPage;

/** The rules of one project, among its settings. */
public final class RulePropertyPage extends RulePreferencePage implements IWorkbenchPropertyPage {

	private @Nullable IAdaptable element;

	@Override
	public @Nullable IAdaptable getElement() {
		return element;
	}

	@Override
	public void setElement(IAdaptable newElement) {
		element = newElement;
	}

	@Override
	Optional<IProject> chooseProject(Composite area) {
		return Optional.ofNullable(Adapters.adapt(element, IResource.class)).map(IResource::getProject);
	}
}
