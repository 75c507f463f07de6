package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.TrustLevel;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.ChannelFacts;
import org.tamyeez.report.words.Wording;

/** The mix of traditional and digital channels: purposes, accounts, support and what is published. */
final class ChannelsSection implements SectionComposer {

	@Override
	public String id() {
		return "channels";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		if (composing.report().channels().isEmpty()) {
			return blocks;
		}
		composing.figure(composing.pictures().map(composing.report())).forEach(blocks::add);
		blocks.add(composing.heading("channels.mix"));
		composing.figure(composing.pictures().budgetBySide(composing.report())).forEach(blocks::add);
		mix(composing).forEach(blocks::add);
		List<Block> content = content(composing).toList();
		if (!content.isEmpty() && !composing.brief()) {
			blocks.add(composing.heading("channels.content"));
			blocks.addAll(content);
		}
		return blocks;
	}

	private static Stream<Block> mix(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "channels.mix").column("channel", ColumnKind.NAME, 1.1)
				.column("kind", ColumnKind.TEXT, 0.9).column("account", ColumnKind.TEXT, 1.1)
				.column("reaches", ColumnKind.TEXT, 1.7).column("purpose", ColumnKind.TEXT, 2)
				.column("support", ColumnKind.TEXT);
		composing.report().channels().forEach(channel -> table.row(name(channel, composing), kind(channel, composing),
				account(channel, composing), reach(channel, composing), purposes(channel, composing),
				support(channel, composing)));
		return table.build();
	}

	private static Cell name(ChannelFacts channel, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.strong(channel.channel().title()));
		channel.platform().filter(platform -> !platform.equals(channel.channel().title()))
				.ifPresent(platform -> lines.add(RichText.muted(platform)));
		channel.note().ifPresent(note -> lines.add(RichText.muted(note.strip())));
		channel.consent().ifPresent(text -> lines.add(RichText.muted(composing.label("channels.consent", text))));
		channel.inspection().ifPresent(text -> lines.add(RichText.muted(composing.label("channels.inspection", text))));
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell kind(ChannelFacts channel, Composing composing) {
		Wording words = composing.words();
		List<RichText> lines = new ArrayList<>();
		Stream.of(words.word(channel.kind()), words.word(channel.side())).filter(word -> !word.isEmpty())
				.map(RichText::of).forEach(lines::add);
		if (channel.trust() != TrustLevel.UNSTATED) {
			lines.add(RichText.muted(words.label("withDetail", words.label("channels.trust"), words.word(channel.trust()))));
		}
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell account(ChannelFacts channel, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		channel.account().ifPresent(account -> lines.add(RichText.code(account)));
		if (channel.verified()) {
			lines.add(RichText.muted(composing.label("channels.verified")));
		}
		channel.recognition().ifPresent(text -> lines.add(RichText.muted(composing.label("channels.recognition", text))));
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell reach(ChannelFacts channel, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		if (!channel.reaches().isEmpty()) {
			lines.add(RichText.of(composing.titles(channel.reaches())));
		}
		channel.reach().ifPresent(reach -> lines.add(RichText.muted(composing.words().quantity(reach))));
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell purposes(ChannelFacts channel, Composing composing) {
		return new Cell(channel.purposes().stream().map(purpose -> RichText.strong(purpose.goal().title())
				.then(RichText.of(purpose.text().map(text -> ": " + text).orElse("")))).toList(), Tone.PLAIN);
	}

	private static Cell support(ChannelFacts channel, Composing composing) {
		return cell(channel.support().flatMap(support -> support(support, composing)));
	}

	private static Optional<String> support(ChannelFacts.Support support, Composing composing) {
		Optional<String> within = support.within().map(composing.words()::time);
		if (support.party().isEmpty()) {
			return within.map(time -> composing.label("channels.supportWithin", time));
		}
		String party = support.party().get().title();
		return Optional.of(within.map(time -> composing.label("channels.support", party, time)).orElse(party));
	}

	private static Stream<Block> content(Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "channels.content").column("channel", ColumnKind.TEXT)
				.column("content", ColumnKind.NAME, 1.4).column("kind", ColumnKind.SHORT, 0.6)
				.column("theme", ColumnKind.SHORT, 0.7).column("often", ColumnKind.TEXT, 0.8)
				.column("occasion", ColumnKind.TEXT).column("message", ColumnKind.TEXT, 2)
				.column("keywords", ColumnKind.TEXT, 1.2);
		for (ChannelFacts channel : composing.report().channels()) {
			for (ChannelFacts.Content content : channel.contents()) {
				table.row(cell(channel.channel().title()), cell(content.content().title()), cell(words.word(content.kind())),
						cell(words.word(content.theme())), cell(content.cadence().map(words::cadence)),
						cell(content.occasion().map(name -> content.date()
								.map(date -> words.label("channels.occasion", name, words.date(date))).orElse(name))),
						cell(composing.quotes(content.messages())), cell(words.list(content.keywords())));
			}
		}
		return table.build();
	}
}
