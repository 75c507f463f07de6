package org.tamyeez.plan.language;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.Policy;

import com.google.inject.Inject;

/** What a file offers to the other files of its folder: all that stands outside a plan and outside a policy. */
public class SharedElements extends DefaultResourceDescriptionStrategy {

	@Inject
	private IQualifiedNameProvider names;

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof NamedElement) {
			QualifiedName name = names.getFullyQualifiedName(element);
			if (name != null) {
				acceptor.accept(EObjectDescription.create(name, element));
				if (name.getSegmentCount() > 1) {
					acceptor.accept(EObjectDescription.create(QualifiedName.create(name.getLastSegment()), element));
				}
				if (element instanceof Metric metric) {
					metric.getAliases().forEach(
							alias -> acceptor.accept(EObjectDescription.create(QualifiedName.create(alias), element)));
				}
			}
		}
		return element instanceof PlanFile || !(element instanceof Plan) && !(element instanceof Policy);
	}
}
