package org.tamyeez.plan.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Checks a file by all rules. Command line, editor and language server all come here, so that they find the same.
 * <p>
 * A plan that cannot be read or whose names cannot be resolved is not checked by rules until it can: what is not
 * understood looks as if it were missing, and one mistake would give many findings.
 */
@Singleton
public class PlanChecker {

	private static final Logger LOG = Logger.getLogger(PlanChecker.class);

	private final RuleCatalogue catalogue;
	private final ILocationInFileProvider locations;
	private final Keywords keywords;
	private final TextProblems textProblems;
	private final Clock clock;
	private final Map<EClass, List<Rule<?>>> rulesByType = new ConcurrentHashMap<>();

	/**
	 * @param catalogue    the rules
	 * @param locations    what knows where things stand in a file
	 * @param keywords     the keyword table
	 * @param textProblems what reports mistakes of syntax and names
	 * @param clock        what tells which day it is
	 */
	@Inject
	public PlanChecker(RuleCatalogue catalogue, ILocationInFileProvider locations, Keywords keywords,
			TextProblems textProblems, Clock clock) {
		this.catalogue = catalogue;
		this.locations = locations;
		this.keywords = keywords;
		this.textProblems = textProblems;
		this.clock = clock;
	}

	/** Checks a file. */
	public CheckResult check(XtextResource resource) {
		return check(resource, CancelIndicator.NullImpl);
	}

	/**
	 * Checks a file.
	 *
	 * @param cancelled asked between elements whether anybody still wants to know; if not, what was found so far comes back,
	 *                  or, where names were being looked up, this ends as Xtext's {@code OperationCanceledManager} says
	 */
	public CheckResult check(XtextResource resource, CancelIndicator cancelled) {
		FileStyle style = new FileStyle(resource.getParseResult().getRootNode().getText());
		Check.Workbench workbench = new Check.Workbench(resource, style, LocalDate.now(clock), locations, keywords,
				catalogue);
		List<Finding> findings = new ArrayList<>(textProblems.of(resource, cancelled));
		for (EObject root : resource.getContents()) {
			if (root instanceof PlanFile file) {
				visit(file, new Scopes(workbench, findings));
				for (EObject element : file.eContents()) {
					if (!isBroken(element, findings)) {
						checkAll(element, workbench, findings, cancelled);
					}
				}
			}
		}
		Waivers waivers = new Waivers(workbench, findings);
		return waivers.apply();
	}

	/** Whether a mistake of syntax or names lies within an element of the file. */
	private static boolean isBroken(EObject element, List<Finding> findings) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null || findings.stream().filter(TextProblems::isBreaking).map(Finding::location)
				.anyMatch(place -> place.offset() >= node.getTotalOffset() && place.offset() <= node.getTotalEndOffset());
	}

	private void checkAll(EObject element, Check.Workbench workbench, List<Finding> findings, CancelIndicator cancelled) {
		Scopes scopes = new Scopes(workbench, findings);
		visit(element, scopes);
		TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(element, false);
		while (contents.hasNext() && !cancelled.isCanceled()) {
			visit(contents.next(), scopes);
		}
	}

	private void visit(EObject element, Scopes scopes) {
		PolicyView policy = scopes.policyOf(element);
		for (Rule<?> rule : rulesByType.computeIfAbsent(element.eClass(), this::rulesFor)) {
			scopes.checkOf(rule, policy).ifPresent(check -> {
				try {
					rule.visit(element, check);
				} catch (RuntimeException | StackOverflowError | LinkageError e) {
					LOG.error("Rule " + rule.name() + " failed", e);
					scopes.crashed(rule, element, e);
				}
			});
		}
	}

	private List<Rule<?>> rulesFor(EClass type) {
		return catalogue.rules().stream()
				.filter(rule -> !(rule instanceof EngineRule) && rule.type().isAssignableFrom(type.getInstanceClass()))
				.toList();
	}

	/** The checks of one element of a file, with the policy of the plan that they are made in. */
	private static final class Scopes {
		private final Check.Workbench workbench;
		private final List<Finding> findings;
		private final Map<Optional<Plan>, PolicyView> policies = new HashMap<>();

		Scopes(Check.Workbench workbench, List<Finding> findings) {
			this.workbench = workbench;
			this.findings = findings;
		}

		PolicyView policyOf(EObject element) {
			return policies.computeIfAbsent(Check.planOf(element),
					plan -> new PolicyView(plan.map(Plan::getPolicy).orElse(null)));
		}

		Optional<Check> checkOf(Rule<?> rule, PolicyView policy) {
			return policy.severityOf(rule).map(severity -> new Check(rule, severity, policy, workbench, findings));
		}

		void crashed(Rule<?> rule, EObject element, Throwable e) {
			EngineRule crash = EngineRule.RULE_CRASHED;
			new Check(crash, crash.severity(), new PolicyView(null), workbench, findings).at(element).report(rule.name(),
					String.valueOf(e));
		}
	}
}
