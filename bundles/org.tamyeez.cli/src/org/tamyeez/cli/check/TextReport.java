package org.tamyeez.cli.check;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.Outcome.Status;
import org.tamyeez.cli.check.WordedFinding.RelatedPlace;
import org.tamyeez.cli.check.WordedFinding.WordedFix;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Severity;

/** Findings to read in a terminal: each in one line, below it the line of the plan with the place marked, and repairs. */
final class TextReport implements Report {

	private final PrintStream out;
	private final Style style;
	private final Language language;
	private final boolean showWaived;
	private final boolean fixed;

	/**
	 * @param out        where to write
	 * @param style      how to colour
	 * @param words      the words of the tool
	 * @param fixed      whether the user asked for the language of the words, so that no plan can change it
	 * @param showWaived whether to show what was waived
	 */
	TextReport(PrintStream out, Style style, ToolMessages words, boolean fixed, boolean showWaived) {
		this.out = out;
		this.style = style;
		this.language = words.language();
		this.fixed = fixed;
		this.showWaived = showWaived;
	}

	@Override
	public void add(Outcome outcome) {
		ToolMessages words = new ToolMessages(outcome.language());
		if (outcome.status() == Status.EMPTY) {
			out.println(outcome.shown() + ": " + words.text("report.empty"));
		}
		outcome.findings().forEach(found -> print(found, words, ""));
		if (showWaived) {
			outcome.waived().forEach(waived -> print(waived, words));
		}
	}

	private void print(WaivedWording waived, ToolMessages words) {
		print(waived.found(), words, style.faint(" " + words.text("report.waived")));
		String waiver = Stream.of(waived.reason().map(reason -> words.text("report.waiver.reason", reason)),
				waived.owner().map(owner -> words.text("report.waiver.owner", owner)),
				waived.until().map(day -> words.text("report.waiver.until", day))).flatMap(Optional::stream)
				.collect(Collectors.joining(" · "));
		if (!waiver.isEmpty()) {
			out.println("      " + Snippet.harmless(waiver));
		}
	}

	private void print(WordedFinding found, ToolMessages words, String remark) {
		Severity severity = found.finding().severity();
		String gravity = style.of(severity, words.text("severity." + severity.id()));
		out.println(style.bold(at(found.place())) + " " + gravity + remark + " " + style.bold(found.finding().rule()) + " "
				+ Snippet.harmless(found.message()));
		String number = String.format("%5d", found.snippet().line());
		out.println(style.faint(number + " | ") + found.snippet().text());
		out.println(style.faint("      | ") + style.of(severity, found.snippet().marker()));
		for (RelatedPlace related : found.related()) {
			out.println("      " + at(related.place()) + " " + Snippet.harmless(related.message()));
		}
		for (WordedFix fix : found.fixes()) {
			out.println("      " + words.text(fix.safe() ? "report.safe-fix" : "report.fix", Snippet.harmless(fix.title())));
		}
	}

	private static String at(Place place) {
		return Snippet.harmless(place.path()) + ":" + place.line() + ":" + place.column();
	}

	@Override
	public void end(Totals totals, List<InputProblem> notes) {
		ToolMessages words = new ToolMessages(fixed ? language : totals.language(language));
		String sums = words.text("report.summary", totals.files(), totals.found(Severity.ERROR),
				totals.found(Severity.WARNING),
				totals.found(Severity.INFO));
		if (totals.waived() > 0) {
			sums += words.text("report.summary.waived", totals.waived());
		}
		if (totals.hidden() > 0) {
			sums += words.text("report.summary.hidden", totals.hidden());
		}
		if (totals.gone() > 0) {
			sums += words.text("report.summary.gone", totals.gone());
		}
		if (totals.unread() > 0) {
			sums += words.text("report.summary.unread", totals.unread());
		}
		out.println(style.bold(sums));
	}
}
