package org.tamyeez.plan.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.ChannelKind;

/**
 * A platform that channels run on.
 *
 * @param name       its name in Latin letters
 * @param arabic     how Arabic writes it, the most usual spelling first
 * @param otherNames other spellings in Latin letters
 * @param kind       what a channel on it is
 * @param mechanism  how people meet on it; none where a policy does not say so
 * @param state      what became of it
 * @param since      the first day on which the state held for certain; none for a platform that is live
 * @param newName    the name it goes by now; none where it was not renamed
 * @param source     what the state is known from
 */
public record Platform(String name, List<String> arabic, List<String> otherNames, ChannelKind kind,
		Optional<Mechanism> mechanism, State state, Optional<LocalDate> since, Optional<String> newName, Source source) {

	/** What becomes of platforms. */
	public enum State {
		/** It can be used. */
		LIVE,
		/** It goes on under another name. */
		RENAMED,
		/** It is no more. */
		DISCONTINUED
	}

	/** The state on a day: what happened to the platform later has not happened yet. */
	public State stateOn(LocalDate day) {
		return since.isPresent() && day.isBefore(since.get()) ? State.LIVE : state;
	}

	/** The most usual name in the script of another word; the Latin one where there is no other. */
	public String nameInScriptOf(String word) {
		return Names.isArabic(word) && !arabic.isEmpty() ? arabic.get(0) : name;
	}
}
