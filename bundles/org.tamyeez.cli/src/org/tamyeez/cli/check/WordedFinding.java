package org.tamyeez.cli.check;

import java.util.List;

import org.tamyeez.plan.rule.Finding;

/**
 * A finding with its words, which outlives the plan that it was made in.
 *
 * @param finding     the finding
 * @param message     what is wrong and what to do about it
 * @param place       where
 * @param related     other places that belong to it
 * @param fixes       repairs
 * @param snippet     the line it is in
 * @param fingerprint what it is known by in a baseline
 */
record WordedFinding(Finding finding, String message, Place place, List<RelatedPlace> related, List<WordedFix> fixes,
		Snippet snippet, Fingerprint fingerprint) {

	/** Another place, and what it has to do with the finding. */
	record RelatedPlace(Place place, String message) {
	}

	/** A repair, and what it does. */
	record WordedFix(String title, boolean safe, List<Change> changes) {
	}

	/** A change of the text of the file that the finding is in. */
	record Change(Place place, String newText) {
	}
}
