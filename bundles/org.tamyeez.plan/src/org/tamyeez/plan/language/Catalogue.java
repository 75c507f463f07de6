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
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.Profile;

import com.google.inject.Singleton;

/**
 * The metrics that every plan can use, the policies that a house can start from, and the report profiles that there are.
 * They are written in the language itself, in {@code metrics.mplan}, {@code profiles.mplan} and {@code reports.mplan} beside
 * this class, and loaded into each set of files that asks for one.
 */
@Singleton
public class Catalogue {

	/** Where the metrics stand: a place within the program, never one of the reader's files. */
	public static final URI METRICS = within("metrics.mplan");
	/** Where the policies stand. */
	public static final URI PROFILES = within("profiles.mplan");
	/** Where the report profiles stand. */
	public static final URI REPORTS = within("reports.mplan");

	private static URI within(String file) {
		return URI.createURI(Objects.requireNonNull(Catalogue.class.getResource(file)).toString());
	}

	/** Whether a file is part of the program and not of the reader's work. */
	public static boolean contains(URI file) {
		return METRICS.equals(file) || PROFILES.equals(file) || REPORTS.equals(file);
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

	/**
	 * The names of all policies of the catalogue.
	 *
	 * @param resourceSet the files that the names are used in
	 */
	public IScope profiles(ResourceSet resourceSet) {
		List<IEObjectDescription> names = new ArrayList<>();
		for (Policy policy : elements(resourceSet, PROFILES, Policy.class)) {
			names.add(EObjectDescription.create(QualifiedName.create(policy.getName()), policy));
		}
		return new SimpleScope(names);
	}

	/** All metrics of the catalogue, as elements of a set of files. */
	public List<Metric> metrics(ResourceSet resourceSet) {
		return elements(resourceSet, METRICS, Metric.class);
	}

	/** The report profiles that all plans have, as elements of a set of files. */
	public List<Profile> reportProfiles(ResourceSet resourceSet) {
		return elements(resourceSet, REPORTS, Policy.class).stream().flatMap(policy -> policy.getProfiles().stream())
				.toList();
	}

	private static <T extends EObject> List<T> elements(ResourceSet resourceSet, URI file, Class<T> type) {
		Resource resource = resourceSet.getResource(file, true);
		List<T> elements = new ArrayList<>();
		for (EObject root : resource.getContents()) {
			((PlanFile) root).getElements().forEach(element -> elements.add(type.cast(element)));
		}
		return elements;
	}
}
