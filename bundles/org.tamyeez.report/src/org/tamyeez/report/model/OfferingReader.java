package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Attribute;
import org.tamyeez.plan.model.Incentive;
import org.tamyeez.plan.model.MoneyRange;
import org.tamyeez.plan.model.Offering;
import org.tamyeez.plan.model.Proof;
import org.tamyeez.plan.value.Money;

/** Reads what is marketed. */
final class OfferingReader {

	private final PlanSource source;

	OfferingReader(PlanSource source) {
		this.source = source;
	}

	List<OfferingFacts> read() {
		return source.plan().getOfferings().stream().map(this::read).toList();
	}

	private OfferingFacts read(Offering offering) {
		return new OfferingFacts(source.named(offering), offering.getKind(), offering.getForm(),
				offering.getAttributes().stream().map(this::read).toList(), span(offering.getPrice()),
				offering.isInspectedBeforeBuying(), Optional.ofNullable(offering.getReturnPeriod()),
				offering.getIncentives().stream().flatMap(this::read).toList(),
				offering.getProofs().stream().flatMap(this::read).toList(), source.references(offering.getSoldThrough()),
				source.note(offering));
	}

	private OfferingFacts.Attribute read(Attribute attribute) {
		return new OfferingFacts.Attribute(source.named(attribute).title(), source.text(attribute.getValue()).orElse(""));
	}

	private Stream<OfferingFacts.Incentive> read(Incentive incentive) {
		return source.text(incentive.getText()).stream().map(text -> new OfferingFacts.Incentive(text,
				Optional.ofNullable(incentive.getStart()), Optional.ofNullable(incentive.getEnd())));
	}

	private Stream<OfferingFacts.Proof> read(Proof proof) {
		return source.text(proof.getText()).stream().map(text -> new OfferingFacts.Proof(proof.getKind(), text));
	}

	/** An amount or a range of amounts; where one of its two numbers has no currency, that of the other is meant. */
	static Optional<MoneySpan> span(@Nullable MoneyRange range) {
		if (range == null) {
			return Optional.empty();
		}
		String currency = Stream.of(range.getLowCurrency(), range.getHighCurrency()).filter(Objects::nonNull).findFirst()
				.orElse("");
		Optional<Money> low = money(range.getLow(), range.getLowCurrency(), currency);
		Optional<Money> high = money(range.getHigh(), range.getHighCurrency(), currency);
		return low.map(amount -> new MoneySpan(amount, high, range.getPer()))
				.or(() -> high.map(amount -> new MoneySpan(amount, Optional.empty(), range.getPer())));
	}

	private static Optional<Money> money(@Nullable BigDecimal amount, @Nullable String own, String otherwise) {
		return amount == null ? Optional.empty() : Optional.of(new Money(amount, own == null ? otherwise : own));
	}
}
