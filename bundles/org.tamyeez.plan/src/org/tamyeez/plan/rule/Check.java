package org.tamyeez.plan.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Plan;

/** What a rule knows while it checks, and where it reports what it finds. */
public final class Check {

	private final Rule<?> rule;
	private final Severity severity;
	private final PolicyView policy;
	private final Workbench workbench;
	private final Collection<Finding> findings;

	/**
	 * What all checks of one file share.
	 *
	 * @param resource  the file
	 * @param style     how it is written
	 * @param today     the day to check for
	 * @param locations what knows where things stand in the file
	 * @param keywords  the keyword table
	 * @param catalogue the rules that are applied
	 */
	record Workbench(XtextResource resource, FileStyle style, LocalDate today, ILocationInFileProvider locations,
			Keywords keywords, RuleCatalogue catalogue) {
	}

	Check(Rule<?> rule, Severity severity, PolicyView policy, Workbench workbench, Collection<Finding> findings) {
		this.rule = rule;
		this.severity = severity;
		this.policy = policy;
		this.workbench = workbench;
		this.findings = findings;
	}

	/** The plan that an element belongs to; none for what files share. */
	public static Optional<Plan> planOf(EObject element) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Plan.class));
	}

	/** The day that the check is made for. */
	public LocalDate today() {
		return workbench.today();
	}

	/** The rules that plans are checked by, for rules about what waivers and policies say of them. */
	public RuleCatalogue catalogue() {
		return workbench.catalogue();
	}

	/** The value of one of the rule's thresholds, after policies. */
	public BigDecimal value(Parameter parameter) {
		return policy.value(rule, parameter);
	}

	/** What is known of the world: by the program, and by the policy of the plan that the check is made in. */
	public Knowledge knowledge() {
		return policy.knowledge();
	}

	/** The text of the file that is checked. */
	public String text() {
		return rootNode().getText();
	}

	/** What is written of an element; none for elements that were made otherwise. */
	public Optional<INode> nodeOf(EObject element) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element));
	}

	/** The node of the whole file. */
	public INode rootNode() {
		return workbench.resource().getParseResult().getRootNode();
	}

	/** Begins a finding at the name of an element. */
	public Report at(EObject element) {
		return new Report(place(element, null, -1));
	}

	/** Begins a finding at what is written in a feature of an element, or at its name where nothing is. */
	public Report at(EObject element, EStructuralFeature feature) {
		return new Report(place(element, feature, feature.isMany() ? 0 : -1));
	}

	/** Begins a finding at one value of a feature. */
	public Report at(EObject element, EStructuralFeature feature, int index) {
		return new Report(place(element, feature, index));
	}

	/** Begins a finding at a stretch of the file's text. */
	public Report at(int offset, int length) {
		return new Report(Location.of(workbench.resource().getURI(), rootNode(), offset, length));
	}

	/** Makes fixes that speak the language and keep the indentation of the file. */
	public Edits edits() {
		return new Edits(text(), workbench.style(), workbench.keywords());
	}

	private Location place(EObject element, @Nullable EStructuralFeature feature, int index) {
		return Location.of(element, workbench.locations(), feature, index);
	}

	/** A finding that is being put together; it counts once {@link #report} is called. */
	public final class Report {
		private final Location location;
		private final List<Finding.Related> related = new ArrayList<>();
		private final List<Fix> fixes = new ArrayList<>();
		private String variant = "";
		private Severity gravity = severity;

		Report(Location location) {
			this.location = location;
		}

		/** Makes the finding less grave than others of the rule: at most as grave as the limit, whatever policies say. */
		public Report atMost(Severity limit) {
			gravity = severity.isAtLeast(limit) ? limit : severity;
			return this;
		}

		/** Uses the message {@code rule-name.variant} in place of {@code rule-name}. */
		public Report variant(String name) {
			variant = "." + name;
			return this;
		}

		/**
		 * Points to another element that belongs to the finding.
		 *
		 * @param element   the element
		 * @param message   the message {@code rule-name.message} says what it has to do with it
		 * @param arguments what that message mentions
		 */
		public Report related(EObject element, String message, Object... arguments) {
			if (element.eResource() != null && NodeModelUtils.findActualNodeFor(element) != null) {
				related.add(
						new Finding.Related(place(element, null, -1), rule.name() + "." + message, Words.plain(arguments)));
			}
			return this;
		}

		/** Adds a repair that can be made unseen; its title is the message {@code rule-name.fix} or that of a variant. */
		public Report safeFix(String message, List<TextEdit> edits, Object... arguments) {
			addFix(message, edits, arguments, true);
			return this;
		}

		/** Adds a repair whose outcome the author has to look at. */
		public Report fix(String message, List<TextEdit> edits, Object... arguments) {
			addFix(message, edits, arguments, false);
			return this;
		}

		/** A repair that changes nothing is none: the place it was made for is not written in the file. */
		private void addFix(String message, List<TextEdit> edits, Object[] arguments, boolean safe) {
			if (!edits.isEmpty()) {
				fixes.add(new Fix(rule.name() + "." + message, Words.plain(arguments), edits, safe));
			}
		}

		/**
		 * Reports the finding.
		 *
		 * @param arguments what the message mentions
		 */
		public void report(Object... arguments) {
			findings.add(new Finding(rule.name(), rule.id(), rule.group(), gravity, location, rule.name() + variant,
					Words.plain(arguments), List.copyOf(related), List.copyOf(fixes)));
		}
	}
}
