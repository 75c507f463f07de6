package org.tamyeez.plan.ide.folder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.DescriptionUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.IsAffectedExtension;

import com.google.inject.Inject;

/**
 * Knows that a change reaches farther than to the files that name what was changed: a plan follows a policy, which extends
 * another one in a third file.
 */
public class FolderDependencies implements IsAffectedExtension {

	private final DescriptionUtils descriptions;

	/** @param descriptions what knows which files a file refers to */
	@Inject
	public FolderDependencies(DescriptionUtils descriptions) {
		this.descriptions = descriptions;
	}

	@Override
	public boolean isAffected(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate,
			IResourceDescriptions context) {
		Set<URI> changed = deltas.stream().filter(IResourceDescription.Delta::haveEObjectDescriptionsChanged)
				.map(IResourceDescription.Delta::getUri).collect(Collectors.toSet());
		return !changed.isEmpty() && reaches(candidate, changed, context);
	}

	private boolean reaches(IResourceDescription start, Set<URI> wanted, IResourceDescriptions context) {
		Set<URI> seen = new HashSet<>();
		Deque<IResourceDescription> waiting = new ArrayDeque<>();
		waiting.add(start);
		while (!waiting.isEmpty()) {
			for (URI next : descriptions.collectOutgoingReferences(waiting.remove())) {
				if (wanted.contains(next)) {
					return true;
				}
				IResourceDescription description = seen.add(next) ? context.getResourceDescription(next) : null;
				if (description != null) {
					waiting.add(description);
				}
			}
		}
		return false;
	}
}
