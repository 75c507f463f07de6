package org.tamyeez.cli.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tamyeez.cli.check.Outcome.Status;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Severity;

/** Counts what came of all files. */
final class Totals {

	private final Map<Severity, Long> found = new EnumMap<>(Severity.class);
	private final Set<Language> languages = new HashSet<>();
	private long files;
	private long waived;
	private long unread;
	private long hidden;
	private long gone;

	void add(Outcome outcome) {
		if (outcome.status() == Status.UNREADABLE || outcome.status() == Status.FAILED) {
			unread++;
			return;
		}
		files++;
		waived += outcome.waived().size();
		for (Severity severity : Severity.values()) {
			found.merge(severity, outcome.count(severity), Long::sum);
		}
		if (outcome.status() == Status.CHECKED) {
			languages.add(outcome.language());
		}
	}

	/**
	 * Adds what a baseline did.
	 *
	 * @param more     how many findings it kept back
	 * @param moreGone how many of its entries were not found any more
	 */
	void addHidden(long more, long moreGone) {
		hidden += more;
		gone += moreGone;
	}

	/** How many findings a baseline kept back. */
	long hidden() {
		return hidden;
	}

	/** How many entries of a baseline were not found any more. */
	long gone() {
		return gone;
	}

	/** How many files were checked. */
	long files() {
		return files;
	}

	/** How many findings have a severity. */
	long found(Severity severity) {
		return found.getOrDefault(severity, 0L);
	}

	/** How many findings were waived. */
	long waived() {
		return waived;
	}

	/** How many files could not be read or checked. */
	long unread() {
		return unread;
	}

	/** The language of all files, or another if they have several. */
	Language language(Language otherwise) {
		return languages.size() == 1 ? languages.iterator().next() : otherwise;
	}
}
