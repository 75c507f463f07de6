package org.tamyeez.plan.ide.navigation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Waiver;

import com.google.inject.Inject;

/** Knows whom the owner of a waiver means, who may be a role or provider of the plan or anybody else. */
class Owners {

	private final IScopeProvider scopes;

	@Inject
	Owners(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** The role or provider that a waiver names as its owner. */
	Optional<EObject> partyOf(Waiver waiver) {
		if (waiver.getOwner() == null) {
			return Optional.empty();
		}
		IEObjectDescription found = scopes.getScope(waiver, Literals.CORRECTION__OWNER)
				.getSingleElement(QualifiedName.create(waiver.getOwner().split("\\.")));
		return Optional.ofNullable(found).map(party -> EcoreUtil.resolve(party.getEObjectOrProxy(), waiver));
	}

	/** Where the owner is written as a name. */
	static Optional<INode> nameOf(Waiver waiver) {
		return NodeModelUtils.findNodesForFeature(waiver, Literals.WAIVER__OWNER).stream().findFirst()
				.filter(node -> Character.isLetter(node.getText().strip().codePointAt(0)));
	}
}
