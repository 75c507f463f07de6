package org.tamyeez.plan.ide.rename;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Tries a change of several files on copies of them, and tells what would come of it: a name that is taken, or one that
 * would mean another element than before.
 */
class Rehearsal {

	/** Mistakes that a change of names can bring about. */
	private static final Set<String> MISTAKES = Set.of("syntax-error", "impossible-value", "unresolved-reference",
			"duplicate-name");

	private final Provider<XtextResourceSet> resourceSets;
	private final PlanChecker checker;
	private final IReferenceFinder finder;

	/**
	 * A name and the element that it means.
	 *
	 * @param source    the path of the element that names it
	 * @param reference the reference that the name is a value of
	 * @param index     which of its values
	 */
	private record Place(String source, EReference reference, int index) {
	}

	@Inject
	Rehearsal(Provider<XtextResourceSet> resourceSets, PlanChecker checker, IReferenceFinder finder) {
		this.resourceSets = resourceSets;
		this.checker = checker;
		this.finder = finder;
	}

	/**
	 * Reads the files as they would be.
	 *
	 * @param texts the texts after the change, by file
	 */
	Map<URI, XtextResource> read(Map<URI, String> texts) {
		XtextResourceSet files = resourceSets.get();
		Map<URI, XtextResource> read = new LinkedHashMap<>();
		texts.forEach((uri, text) -> {
			XtextResource file = (XtextResource) files.createResource(uri);
			try {
				file.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			read.put(uri, file);
		});
		return read;
	}

	/** The first mistake that a file would have and does not have now. */
	Optional<Finding> mistake(XtextResource before, XtextResource after, CancelIndicator cancelled) {
		List<String> known = mistakes(before, cancelled).stream().map(Finding::rule).toList();
		List<Finding> found = mistakes(after, cancelled);
		return found.stream().filter(finding -> count(found, finding.rule()) > count(known, finding)).findFirst();
	}

	private static long count(List<Finding> findings, String rule) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
	}

	private static long count(List<String> rules, Finding finding) {
		return rules.stream().filter(finding.rule()::equals).count();
	}

	private List<Finding> mistakes(XtextResource file, CancelIndicator cancelled) {
		return checker.check(file, cancelled).findings().stream().filter(finding -> MISTAKES.contains(finding.rule()))
				.toList();
	}

	/** The first element of a file that would name another element than it does now. */
	Optional<EObject> changedMeaning(XtextResource before, XtextResource after) {
		Map<Place, URI> meant = meanings(before);
		return meanings(after).entrySet().stream()
				.filter(entry -> !entry.getValue().equals(meant.getOrDefault(entry.getKey(), entry.getValue()))).findFirst()
				.map(entry -> after.getEObject(entry.getKey().source()));
	}

	private Map<Place, URI> meanings(XtextResource file) {
		Map<Place, URI> meanings = new LinkedHashMap<>();
		finder.findAllReferences(file, new IReferenceFinder.Acceptor() {
			@Override
			public void accept(EObject source, URI sourceUri, EReference reference, int index, EObject target,
					URI targetUri) {
				EObject resolved = EcoreUtil.resolve(target, source);
				meanings.put(new Place(file.getURIFragment(source), reference, index), EcoreUtil.getURI(resolved));
			}

			@Override
			public void accept(IReferenceDescription description) {
				// All references of the file are met as elements.
			}
		}, null);
		return meanings;
	}
}
