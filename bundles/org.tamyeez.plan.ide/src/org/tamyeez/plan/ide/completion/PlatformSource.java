package org.tamyeez.plan.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Language;

import com.google.inject.Inject;

/** Suggests the platforms that a channel can run on today, those of its kind first. */
class PlatformSource implements Source {

	private final Days days;
	private final EditorWords words;

	@Inject
	PlatformSource(Days days, EditorWords words) {
		this.days = days;
		this.words = words;
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		Optional<Channel> channel = place.within(Channel.class);
		if (channel.isEmpty() || !"on".equals(place.last()) || !place.expects("Designation")) {
			return Stream.of();
		}
		ChannelKind kind = channel.get().getKind();
		return Days.knowledge(place).platforms().all().stream()
				.filter(platform -> platform.stateOn(days.today()) == Platform.State.LIVE && fits(platform, place))
				.sorted(Comparator.comparing((Platform platform) -> platform.kind() != kind))
				.map(platform -> suggestion(platform, place));
	}

	private static boolean fits(Platform platform, Place place) {
		return Stream.of(List.of(platform.name()), platform.arabic(), platform.otherNames()).flatMap(List::stream)
				.anyMatch(place::fits);
	}

	private Suggestion suggestion(Platform platform, Place place) {
		String name = place.language() == Language.ARABIC && !platform.arabic().isEmpty() ? platform.arabic().get(0)
				: platform.name();
		String kind = words.value(platform.kind(), place.language());
		return new Suggestion(Quoted.ifNeeded(name), name, place.start(), Kind.VALUE, kind, "", name);
	}
}
