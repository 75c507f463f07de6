package org.tamyeez.plan.ide.folder;

import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;

/**
 * A set of files whose plans are read with the services of the editor. EMF keeps one list of factories for the whole
 * program, in which the last one wins who sets up the language, for a report, say.
 */
public class PlanFiles extends XtextResourceSet {

	/**
	 * @param factory    what makes the files of the language
	 * @param extensions what the names of such files end with
	 */
	@Inject
	public PlanFiles(IResourceFactory factory, FileExtensionProvider extensions) {
		extensions.getFileExtensions()
				.forEach(extension -> getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, factory));
	}
}
