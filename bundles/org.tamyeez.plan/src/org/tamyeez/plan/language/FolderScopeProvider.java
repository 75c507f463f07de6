package org.tamyeez.plan.language;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.tamyeez.plan.model.PlanPackage;

import com.google.common.base.Predicate;
import com.google.common.base.Predicates;
import com.google.inject.Inject;

/**
 * What other files offer: the metrics of the catalogue, whatever the files of the same folder share, and the policies of
 * the catalogue. A house may have its own policy of such a name, so those of the folder come first.
 */
public class FolderScopeProvider implements IGlobalScopeProvider {

	@Inject
	private ResourceDescriptionsProvider descriptions;

	@Inject
	private Catalogue catalogue;

	@Override
	public IScope getScope(Resource context, EReference reference, @Nullable Predicate<IEObjectDescription> filter) {
		EClass type = reference.getEReferenceType();
		IScope scope = IScope.NULLSCOPE;
		ResourceSet resourceSet = context.getResourceSet();
		if (resourceSet != null) {
			if (PlanPackage.Literals.POLICY.isSuperTypeOf(type)) {
				scope = catalogue.profiles(resourceSet);
			}
			IResourceDescriptions index = descriptions.getResourceDescriptions(context);
			scope = SelectableBasedScope.createScope(scope, index, inFolderOf(context.getURI()), type, false);
			if (PlanPackage.Literals.METRIC.isSuperTypeOf(type)) {
				scope = catalogue.metrics(resourceSet, scope);
			}
		}
		return filter == null ? scope : new FilteringScope(scope, filter);
	}

	private static Predicate<IEObjectDescription> inFolderOf(URI file) {
		if (file.segmentCount() == 0) {
			return Predicates.alwaysTrue();
		}
		URI folder = file.trimSegments(1);
		return description -> {
			URI other = description.getEObjectURI().trimFragment();
			return !other.equals(file) && other.segmentCount() > 0 && other.trimSegments(1).equals(folder);
		};
	}
}
