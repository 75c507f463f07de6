package org.tamyeez.plan.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.value.PlanDate;

/**
 * Takes the findings that a file waives out of the list. A waiver counts for the element that it stands in and all that
 * the element contains, until its last day. Mistakes of the text cannot be waived.
 */
final class Waivers {

	private final Check.Workbench workbench;
	private final List<Finding> all;

	Waivers(Check.Workbench workbench, List<Finding> all) {
		this.workbench = workbench;
		this.all = all;
	}

	CheckResult apply() {
		List<Waiver> waivers = new ArrayList<>();
		EcoreUtil.getAllContents(workbench.resource(), false).forEachRemaining(element -> {
			if (element instanceof Waiver waiver) {
				waivers.add(waiver);
			}
		});
		Map<Finding, Waiver> waived = new IdentityHashMap<>();
		List<Finding> own = new ArrayList<>();
		boolean understood = all.stream().noneMatch(TextProblems::isBreaking);
		Map<String, List<Finding>> waivable = all.stream().filter(finding -> !TextProblems.isBreaking(finding))
				.collect(Collectors.groupingBy(Finding::rule));
		for (Waiver waiver : innermostFirst(waivers)) {
			if (isExpired(waiver)) {
				add(own, EngineRule.WAIVER_EXPIRED, waiver, String.valueOf(waiver.getRule()), until(waiver));
			} else if (!waive(waiver, waivable, waived) && understood && isApplied(waiver)) {
				add(own, EngineRule.WAIVER_UNUSED, waiver, String.valueOf(waiver.getRule()));
			}
		}
		List<Finding> findings = new ArrayList<>(all);
		findings.removeIf(waived::containsKey);
		findings.addAll(own);
		Collections.sort(findings);
		return new CheckResult(List.copyOf(findings), waived.entrySet().stream()
				.map(entry -> WaivedFinding.of(entry.getKey(), entry.getValue())).sorted().toList());
	}

	/** Of two waivers that fit a finding, the one that stands nearer to it is used. */
	private static List<Waiver> innermostFirst(List<Waiver> waivers) {
		List<Waiver> sorted = new ArrayList<>(waivers);
		sorted.sort((one, other) -> Integer.compare(depth(other), depth(one)));
		return sorted;
	}

	private static int depth(EObject element) {
		int depth = 0;
		for (EObject container = element.eContainer(); container != null; container = container.eContainer()) {
			depth++;
		}
		return depth;
	}

	private boolean waive(Waiver waiver, Map<String, List<Finding>> waivable, Map<Finding, Waiver> waived) {
		ICompositeNode scope = NodeModelUtils.findActualNodeFor(waiver.eContainer());
		boolean everywhere = scope == null || waiver.eContainer().eContainer() == null;
		int start = scope == null ? 0 : scope.getOffset();
		int end = scope == null ? 0 : scope.getEndOffset();
		boolean used = false;
		for (Finding finding : waivable.getOrDefault(String.valueOf(waiver.getRule()), List.of())) {
			int offset = finding.location().offset();
			if ((everywhere || offset >= start && offset <= end) && waived.putIfAbsent(finding, waiver) == null) {
				used = true;
			}
		}
		return used;
	}

	/** Whether the rule that is waived is applied here; a waiver of one that is not may still be needed elsewhere. */
	private boolean isApplied(Waiver waiver) {
		return waiver.getRule() != null && workbench.catalogue().find(waiver.getRule()).isPresent();
	}

	private boolean isExpired(Waiver waiver) {
		return waiver.getUntil() != null && waiver.getUntil().day().isBefore(workbench.today());
	}

	private static Object until(Waiver waiver) {
		PlanDate until = waiver.getUntil();
		return until == null ? "" : until;
	}

	private void add(List<Finding> own, EngineRule rule, Waiver waiver, Object... arguments) {
		PolicyView policy = new PolicyView(Check.planOf(waiver).map(Plan::getPolicy).orElse(null));
		policy.severityOf(rule).ifPresent(severity -> {
			Check check = new Check(rule, severity, policy, workbench, own);
			check.at(waiver, PlanPackage.Literals.WAIVER__RULE).safeFix("fix", check.edits().remove(waiver))
					.report(arguments);
		});
	}
}
