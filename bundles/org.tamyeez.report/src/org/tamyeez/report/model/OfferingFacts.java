package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.OfferingForm;
import org.tamyeez.plan.model.OfferingKind;
import org.tamyeez.plan.model.ProofKind;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.TimeSpan;

/**
 * What is marketed.
 *
 * @param offering     its name
 * @param kind         product or service
 * @param form         physical or digital
 * @param attributes   colours, sizes and the like
 * @param price        from and to
 * @param inspected    whether people inspect it before they buy
 * @param returnPeriod within what time it can be given back
 * @param incentives   what motivates to buy
 * @param proofs       guarantees, certificates, testimonials
 * @param soldThrough  the channels where it is sold
 * @param note         what the author tells the reader
 */
public record OfferingFacts(Named offering, OfferingKind kind, OfferingForm form, List<Attribute> attributes,
		Optional<MoneySpan> price, boolean inspected, Optional<TimeSpan> returnPeriod, List<Incentive> incentives,
		List<Proof> proofs, List<Named> soldThrough, Optional<String> note) {

	/** A quality of the offering with its value. */
	public record Attribute(String name, String value) {
	}

	/** Something that motivates to buy, and when it is offered. */
	public record Incentive(String text, Optional<PlanDate> start, Optional<PlanDate> end) {
	}

	/** Why the offering can be trusted. */
	public record Proof(ProofKind kind, String text) {
	}
}
