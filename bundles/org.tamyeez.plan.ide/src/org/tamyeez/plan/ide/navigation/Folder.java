package org.tamyeez.plan.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;

/** Tells which files can name an element: its own, and those of its folder where it is shared. */
public final class Folder {

	private Folder() {
	}

	/**
	 * The files in which an element can be named, its own first.
	 *
	 * @param index all files that are known
	 */
	public static List<URI> filesNaming(EObject element, IResourceDescriptions index) {
		URI own = element.eResource().getURI();
		if (Check.planOf(element).isPresent()) {
			return List.of(own);
		}
		List<URI> files = new ArrayList<>();
		if (!Catalogue.contains(own)) {
			files.add(own);
		}
		StreamSupport.stream(index.getAllResourceDescriptions().spliterator(), false).map(IResourceDescription::getURI)
				.filter(file -> !file.equals(own) && (Catalogue.contains(own) || isInFolderOf(own, file)))
				.forEach(files::add);
		return files;
	}

	/**
	 * The files that decide what the name of an element means: those that can name it, and those of its folder that share
	 * something.
	 *
	 * @param index all files that are known
	 */
	public static Set<URI> filesDeciding(EObject element, IResourceDescriptions index) {
		URI own = element.eResource().getURI();
		Set<URI> files = new LinkedHashSet<>(filesNaming(element, index));
		for (IResourceDescription description : index.getAllResourceDescriptions()) {
			if (isInFolderOf(own, description.getURI()) && shares(description)) {
				files.add(description.getURI());
			}
		}
		return files;
	}

	private static boolean shares(IResourceDescription description) {
		return StreamSupport.stream(description.getExportedObjects().spliterator(), false)
				.anyMatch(exported -> exported.getEClass() != PlanPackage.Literals.PLAN);
	}

	private static boolean isInFolderOf(URI own, URI other) {
		return own.segmentCount() > 0 && other.segmentCount() > 0 && own.trimSegments(1).equals(other.trimSegments(1));
	}
}
