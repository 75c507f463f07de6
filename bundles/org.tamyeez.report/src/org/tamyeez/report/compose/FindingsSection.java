package org.tamyeez.report.compose;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.FindingFacts;
import org.tamyeez.report.words.Wording;

/** What the check still finds. */
final class FindingsSection implements SectionComposer {

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<FindingFacts> findings = composing.report().findings();
		List<Block> blocks = new ArrayList<>();
		if (findings.isEmpty()) {
			return blocks;
		}
		blocks.add(Composing.paragraph(composing.label("findings.lead", composing.words().date(composing.report().day()))));
		findings.forEach(finding -> blocks.add(callout(finding, composing.words())));
		return blocks;
	}

	private static Block callout(FindingFacts finding, Wording words) {
		String line = words.number(finding.line());
		String place = finding.element().map(element -> words.label("findings.place", words.label("quoted", element.title()),
				line)).orElseGet(() -> words.label("findings.line", line));
		Tone tone = switch (finding.severity()) {
			case ERROR -> Tone.BAD;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.MUTED;
		};
		RichText title = RichText.strong(words.word(finding.severity())).then(RichText.muted(" · "))
				.then(RichText.code(finding.rule()));
		return new Block.Callout(title, tone, List.of(RichText.of(finding.message()), RichText.muted(place)));
	}
}
