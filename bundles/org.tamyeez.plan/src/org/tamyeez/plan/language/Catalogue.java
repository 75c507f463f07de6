package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.PlanFile;

import com.google.inject.Singleton;

/**
 * The metrics that every plan can use. They are written in the language itself, in {@code metrics.mplan} beside this
 * class, and loaded into each set of files that asks for one.
 */
@Singleton
public class Catalogue {

	/** Where the catalogue stands: a place within the program, never one of the reader's files. */
	public static final URI METRICS = URI
			.createURI(Objects.requireNonNull(Catalogue.class.getResource("metrics.mplan")).toString());

	/** Whether a file is part of the program and not of the reader's work. */
	public static boolean contains(URI file) {
		return METRICS.equals(file);
	}

	/**
	 * The names of all metrics of the catalogue, in front of those of an outer scope.
	 *
	 * @param resourceSet the files that the names are used in
	 */
	public IScope metrics(ResourceSet resourceSet, IScope outer) {
		List<IEObjectDescription> names = new ArrayList<>();
		for (Metric metric : metrics(resourceSet)) {
			names.add(EObjectDescription.create(QualifiedName.create(metric.getName()), metric));
			metric.getAliases().forEach(alias -> names.add(EObjectDescription.create(QualifiedName.create(alias), metric)));
		}
		return new SimpleScope(outer, names);
	}

	/** All metrics of the catalogue, as elements of a set of files. */
	public List<Metric> metrics(ResourceSet resourceSet) {
		Resource resource = resourceSet.getResource(METRICS, true);
		List<Metric> metrics = new ArrayList<>();
		for (EObject root : resource.getContents()) {
			((PlanFile) root).getElements().forEach(element -> metrics.add((Metric) element));
		}
		return metrics;
	}
}
