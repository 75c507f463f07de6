package org.tamyeez.report.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.PolicyView;

import com.google.inject.Inject;

/** The house styles that a plan can be reported in: those of its own file, and those that the files beside it share. */
public class HouseStyles {

	private static final int MOST_NEAREST = 3;

	private final IScopeProvider scopes;

	/** @param scopes what knows which names a plan can use */
	@Inject
	public HouseStyles(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** The style that a plan states, else that of its policy; none where neither states one. */
	public static Optional<Style> of(Plan plan) {
		return Stream.concat(Stream.ofNullable(plan.getStyle()), new PolicyView(plan.getPolicy()).style().stream())
				.filter(style -> !style.eIsProxy()).findFirst();
	}

	/** The names of all styles that a plan can be reported in. */
	public List<String> names(Plan plan) {
		return StreamSupport.stream(scope(plan).getAllElements().spliterator(), false)
				.map(style -> style.getName().toString()).distinct().sorted().toList();
	}

	/**
	 * The style with a name.
	 *
	 * @throws UnknownStyleException if the plan can use none of the name
	 */
	public Style named(String name, Plan plan) throws UnknownStyleException {
		IEObjectDescription found = name.isBlank() ? null : scope(plan).getSingleElement(QualifiedName.create(name));
		if (found != null && EcoreUtil.resolve(found.getEObjectOrProxy(), plan) instanceof Style style
				&& !style.eIsProxy()) {
			return style;
		}
		List<String> known = names(plan);
		throw new UnknownStyleException(name, Nearest.of(name, known, MOST_NEAREST), known);
	}

	private IScope scope(Plan plan) {
		return scopes.getScope(plan, PlanPackage.Literals.PLAN__STYLE);
	}
}
