package org.tamyeez.plan.ide.folder;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.util.IAcceptor;
import org.tamyeez.plan.language.SharedElements;
import org.tamyeez.plan.model.Plan;

import com.google.common.hash.Hashing;

/**
 * What a file offers to the other files of its folder, with a mark of what is written in it: rules look into policies,
 * metrics and audiences, so that a plan has to be checked again when one of them changes within.
 */
public class SharedContents extends SharedElements {

	private static final String CONTENT = "content";

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Plan) {
			return super.createEObjectDescriptions(element, acceptor);
		}
		INode node = NodeModelUtils.findActualNodeFor(element);
		String mark = node == null ? ""
				: Hashing.murmur3_128().hashString(node.getText(), StandardCharsets.UTF_8).toString();
		return super.createEObjectDescriptions(element, description -> acceptor
				.accept(EObjectDescription.create(description.getName(), element, Map.of(CONTENT, mark))));
	}
}
