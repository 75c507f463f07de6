package org.tamyeez.plan.rules.relationship;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.Mechanism;
import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.ContentKind;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A message goes out in the same form on platforms on which people meet in different ways. Each platform has a mechanism of
 * its own. Article: relationship.
 */
public final class SameContentEverywhere extends Rule<Content> {

	/** Declares the rule. */
	public SameContentEverywhere() {
		super("R10", "same-content-everywhere", RuleGroup.RELATIONSHIP, Severity.WARNING, Content.class);
	}

	@Override
	protected void check(Content content, Check check) {
		Optional<Plan> plan = Check.planOf(content);
		if (plan.isEmpty() || mechanism(content, check).isEmpty() || content.getKind() == ContentKind.UNSTATED) {
			return;
		}
		earlier(plan.get(), content).filter(other -> isTheSame(other, content) && isElsewhere(other, content, check))
				.findFirst()
				.ifPresent(other -> report(content, other, check));
	}

	private static Stream<Content> earlier(Plan plan, Content content) {
		return plan.getChannels().stream().flatMap(channel -> channel.getContents().stream())
				.takeWhile(other -> other != content);
	}

	/** Contents that say one message in one form. Titles that differ say that there is a difference. */
	private static boolean isTheSame(Content one, Content other) {
		return one.getKind() == other.getKind() && Objects.equals(words(one.getTitle()), words(other.getTitle()))
				&& common(one, other).isPresent();
	}

	private static Optional<Message> common(Content one, Content other) {
		for (Message message : other.getMessages()) {
			if (one.getMessages().contains(message)) {
				return Optional.of(message);
			}
		}
		return Optional.empty();
	}

	private static @Nullable String words(@Nullable Text title) {
		return title == null ? null : title.getValue();
	}

	private static boolean isElsewhere(Content one, Content other, Check check) {
		Optional<Mechanism> mechanism = mechanism(one, check);
		return mechanism.isPresent() && !mechanism.equals(mechanism(other, check));
	}

	private static Optional<Mechanism> mechanism(Content content, Check check) {
		String platform = content.eContainer() instanceof Channel channel ? channel.getPlatform() : null;
		return platform == null ? Optional.empty()
				: check.knowledge().platforms().find(platform).flatMap(Platform::mechanism);
	}

	private static void report(Content content, Content other, Check check) {
		Message message = common(other, content).orElseThrow();
		check.at(content, PlanPackage.Literals.CONTENT__MESSAGES, content.getMessages().indexOf(message))
				.related(other, "other", other)
				.report(message, content.getKind(), ((Channel) other.eContainer()).getPlatform(),
						((Channel) content.eContainer()).getPlatform());
	}
}
