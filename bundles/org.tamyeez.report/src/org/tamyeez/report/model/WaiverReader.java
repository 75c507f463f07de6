package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleMessages;

/** Reads what is waived in the plan, and in what the plan shares with others of its file. */
final class WaiverReader {

	private final PlanSource source;
	private final RuleMessages messages;

	WaiverReader(PlanSource source, RuleMessages messages) {
		this.source = source;
		this.messages = messages;
	}

	List<WaiverFacts> read() {
		List<WaiverFacts> waivers = new ArrayList<>();
		Resource resource = source.plan().eResource();
		if (resource == null) {
			return waivers;
		}
		TreeIterator<EObject> elements = EcoreUtil.getAllContents(resource, false);
		while (elements.hasNext()) {
			EObject element = elements.next();
			if (element instanceof Plan && element != source.plan()) {
				elements.prune();
			} else if (element instanceof Waiver waiver && waiver.getRule() != null) {
				waivers.add(read(waiver));
			}
		}
		return waivers;
	}

	private WaiverFacts read(Waiver waiver) {
		return new WaiverFacts(waiver.getRule(), summary(waiver.getRule()), source.text(waiver.getReason()),
				PlainText.stated(waiver.getOwner()), Optional.ofNullable(waiver.getUntil()),
				TextPlaces.named(waiver).map(source::named));
	}

	private String summary(String name) {
		Optional<Rule<?>> rule = messages.catalogue().known().stream().filter(one -> one.name().equals(name)).findFirst();
		return rule.map(known -> messages.summary(known, source.language())).orElse("");
	}
}
