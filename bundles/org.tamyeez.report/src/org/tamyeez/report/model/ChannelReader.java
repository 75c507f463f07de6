package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.model.Account;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Occasion;
import org.tamyeez.plan.model.Purpose;
import org.tamyeez.plan.model.SupportPromise;
import org.tamyeez.plan.rules.PlanFacts;

/** Reads where something is said or sold. */
final class ChannelReader {

	private final PlanSource source;

	ChannelReader(PlanSource source) {
		this.source = source;
	}

	List<ChannelFacts> read() {
		return source.plan().getChannels().stream().map(this::read).toList();
	}

	private ChannelFacts read(Channel channel) {
		Optional<Account> account = Optional.ofNullable(channel.getAccount());
		return new ChannelFacts(source.named(channel), PlanFacts.side(channel), channel.getKind(), platform(channel),
				account.map(Account::getHandle).flatMap(PlainText::stated), account.filter(Account::isVerified).isPresent(),
				source.text(channel.getRecognition()), source.references(channel.getReaches()),
				HeadCount.of(Resolved.all(channel.getReaches())),
				channel.getPurposes().stream().flatMap(this::read).toList(),
				Optional.ofNullable(channel.getSupport()).map(this::read),
				channel.getContents().stream().map(this::read).toList(), Optional.ofNullable(channel.getCadence()),
				Optional.ofNullable(channel.getCost()), Optional.ofNullable(channel.getSpent()),
				source.references(channel.getRunBy()), Optional.ofNullable(channel.getStart()),
				Optional.ofNullable(channel.getEnd()), source.text(channel.getConsent()),
				source.text(channel.getInspection()), channel.getTrust(), source.note(channel));
	}

	/** The name of the platform as the report's language writes it; that of one nobody knows as it was written. */
	private Optional<String> platform(Channel channel) {
		return PlainText.stated(channel.getPlatform())
				.map(written -> source.policy().knowledge().platforms().find(written).map(this::name).orElse(written));
	}

	private String name(Platform platform) {
		boolean inArabic = source.language() == Language.ARABIC && !platform.arabic().isEmpty();
		return inArabic ? platform.arabic().get(0) : platform.name();
	}

	private Stream<ChannelFacts.Purpose> read(Purpose purpose) {
		return Resolved.one(purpose.getGoal()).stream().map(goal -> new ChannelFacts.Purpose(source.named(goal),
				List.copyOf(goal.getDisciplines()), source.text(purpose.getPurpose())));
	}

	private ChannelFacts.Support read(SupportPromise support) {
		return new ChannelFacts.Support(source.reference(support.getParty()), Optional.ofNullable(support.getWithin()));
	}

	private ChannelFacts.Content read(Content content) {
		Optional<Occasion> occasion = Optional.ofNullable(content.getOccasion());
		return new ChannelFacts.Content(source.named(content), content.getKind(), content.getTheme(),
				Optional.ofNullable(content.getCadence()), occasion.flatMap(one -> source.text(one.getText())),
				occasion.map(Occasion::getDate), source.references(content.getMessages()),
				content.getKeywords().stream().flatMap(word -> PlainText.stated(word).stream()).toList(),
				Optional.ofNullable(content.getStart()), Optional.ofNullable(content.getEnd()));
	}
}
