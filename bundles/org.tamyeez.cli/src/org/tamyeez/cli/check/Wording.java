package org.tamyeez.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.tamyeez.cli.check.WordedFinding.Change;
import org.tamyeez.cli.check.WordedFinding.RelatedPlace;
import org.tamyeez.cli.check.WordedFinding.WordedFix;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.Location;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.WaivedFinding;
import org.tamyeez.plan.value.PlanDate;

/** Gives the findings of one file their words and their lines. */
final class Wording {

	private final RuleMessages messages;
	private final Language language;
	private final Input input;
	private final String text;
	private final Lines lines;
	private final Function<Path, String> shown;

	/**
	 * @param messages the words of the rules
	 * @param language the language to word in
	 * @param input    the file
	 * @param text     its text
	 * @param shown    how to name other files
	 */
	Wording(RuleMessages messages, Language language, Input input, String text, Function<Path, String> shown) {
		this.messages = messages;
		this.language = language;
		this.input = input;
		this.text = text;
		this.lines = new Lines(text);
		this.shown = shown;
	}

	WordedFinding of(Finding finding, Fingerprint fingerprint) {
		Place place = place(finding.location(), finding.location().file());
		List<RelatedPlace> related = finding.related().stream()
				.map(other -> new RelatedPlace(place(other.location(), finding.location().file()),
						messages.message(finding, other, language)))
				.toList();
		List<WordedFix> fixes = finding.fixes().stream().map(fix -> of(finding, fix)).toList();
		return new WordedFinding(finding, messages.message(finding, language), place, related, fixes,
				Snippet.of(text, lines, place), fingerprint);
	}

	WaivedWording of(WaivedFinding waived, Fingerprint fingerprint) {
		return new WaivedWording(of(waived.finding(), fingerprint), waived.reason().map(words -> words.in(language)),
				waived.owner(), waived.until().map(day -> messages.word(day, language)), waived.until().map(PlanDate::day));
	}

	private WordedFix of(Finding finding, Fix fix) {
		List<Change> changes = fix.edits().stream()
				.map(edit -> new Change(lines.place(input.shown(), edit.offset(), edit.length()), edit.newText())).toList();
		return new WordedFix(messages.title(finding, fix, language), fix.safe(), changes);
	}

	private Place place(Location location, URI own) {
		boolean here = location.file().equals(own);
		String path = here || !location.file().isFile() ? input.shown()
				: shown.apply(Path.of(location.file().toFileString()));
		return new Place(path, location.offset(), location.length(), location.line(), location.column(), location.endLine(),
				location.endColumn());
	}
}
