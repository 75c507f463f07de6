package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Risk;

/** Reads what may go wrong with society. */
final class RiskReader {

	private final PlanSource source;

	RiskReader(PlanSource source) {
		this.source = source;
	}

	List<RiskFacts> read() {
		return source.plan().getCrises().stream().flatMap(crisis -> crisis.getRisks().stream()).flatMap(this::read).toList();
	}

	private Stream<RiskFacts> read(Risk risk) {
		return source.text(risk.getText()).stream().map(text -> new RiskFacts(text, source.reference(risk.getSpeaker()),
				source.references(risk.getChannels()), Optional.ofNullable(risk.getWithin())));
	}
}
