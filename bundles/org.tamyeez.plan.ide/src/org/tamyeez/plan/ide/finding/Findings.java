package org.tamyeez.plan.ide.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What was found in a file, remembered until the file changes: an editor asks for it when it shows findings, repairs, hints
 * and what is told where the pointer rests.
 */
@Singleton
public class Findings {

	private final PlanChecker checker;
	private final IResourceScopeCache cache;
	private final OperationCanceledManager cancellation;
	private final Clock clock;
	private final Map<URI, Set<String>> lastRules = new ConcurrentHashMap<>();

	/**
	 * @param checker      what checks files
	 * @param cache        what remembers as long as a file stays as it is
	 * @param cancellation what ends work that nobody waits for
	 * @param clock        what tells which day it is; findings are those of a day
	 */
	@Inject
	public Findings(PlanChecker checker, IResourceScopeCache cache, OperationCanceledManager cancellation, Clock clock) {
		this.checker = checker;
		this.cache = cache;
		this.cancellation = cancellation;
		this.clock = clock;
	}

	/**
	 * What is found in a file today, whole: where the question is withdrawn meanwhile, this ends as cancelled.
	 *
	 * @param cancelled whether the question was withdrawn
	 */
	public CheckResult of(XtextResource resource, CancelIndicator cancelled) {
		return cache.get(Tuples.create(Findings.class, LocalDate.now(clock)), resource, () -> {
			CheckResult result = checker.check(resource, cancelled);
			cancellation.checkCanceled(cancelled);
			if (!resource.getParseResult().hasSyntaxErrors()) {
				lastRules.put(resource.getURI(),
						result.findings().stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet()));
			}
			return result;
		});
	}

	/** The rules that found something in a file when it could last be read: while somebody writes, rules are silent. */
	public Set<String> lastRules(XtextResource resource) {
		return lastRules.getOrDefault(resource.getURI(), Set.of());
	}
}
