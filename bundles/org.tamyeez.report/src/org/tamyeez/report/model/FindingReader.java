package org.tamyeez.report.model;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;

/** Reads what the check finds in the plan, and in what the plan shares with others of its file. */
final class FindingReader {

	private final PlanSource source;
	private final TextPlaces places;
	private final RuleMessages messages;
	private final List<Finding> findings;
	/** The gravest finding at each place. */
	private final NavigableMap<Integer, Severity> gravest = new TreeMap<>();

	FindingReader(PlanSource source, CheckResult result, RuleMessages messages) {
		this.source = source;
		this.messages = messages;
		this.places = new TextPlaces(source.plan());
		this.findings = result.findings().stream().filter(finding -> places.concernsPlan(finding.location().offset()))
				.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::location)).toList();
		findings.forEach(finding -> gravest.putIfAbsent(finding.location().offset(), finding.severity()));
	}

	/** The findings, gravest first. */
	List<FindingFacts> read() {
		return findings.stream().map(this::read).toList();
	}

	private FindingFacts read(Finding finding) {
		return new FindingFacts(finding.rule(), finding.ruleId(), finding.group().id(), finding.severity(),
				PlainText.clean(messages.message(finding, source.language())),
				places.elementAt(finding.location().offset()).map(source::named), finding.location().line());
	}

	/** How grave the gravest finding is that is located within an element. */
	Optional<Severity> gravestWithin(EObject element) {
		return places.rangeOf(element).flatMap(range -> gravest
				.subMap(range.getOffset(), true, range.getOffset() + range.getLength(), true).values().stream()
				.min(Comparator.naturalOrder()));
	}
}
