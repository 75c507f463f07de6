package org.tamyeez.report.compose;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Figure;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.MessageFacts;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/**
 * What all sections are composed from, and with.
 *
 * @param report   what there is to tell
 * @param words    how it is worded
 * @param pictures what draws
 * @param brief    whether the reader wants one page: no pictures, no notes, no long tables, nothing twice
 * @param sections the names of the sections that the reader gets
 */
record Composing(Report report, Wording words, Pictures pictures, boolean brief, Set<String> sections) {

	private static final Cell EMPTY = new Cell(List.of(), Tone.PLAIN);

	String label(String key, Object... arguments) {
		return words.label(key, arguments);
	}

	Block heading(String key, Object... arguments) {
		return new Block.Heading(2, label(key, arguments));
	}

	/** Blocks below a heading; nothing where there are none. */
	Stream<Block> headed(String key, Stream<Block> blocks) {
		List<Block> below = blocks.toList();
		return below.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(heading(key)), below.stream());
	}

	static Block paragraph(String text) {
		return new Block.Paragraph(RichText.of(text));
	}

	/** What an author tells the reader, as a paragraph of its own. */
	static Stream<Block> note(Optional<String> note) {
		return note.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty())
				.map(Composing::paragraph);
	}

	/** The titles of several elements in a row. */
	String titles(Collection<Named> elements) {
		return words.list(elements.stream().map(Named::title).toList());
	}

	/** The titles of several elements in a row; where there are more of them than so many, it is said how many more. */
	String titles(Collection<Named> elements, int most) {
		if (elements.size() <= most + 1) {
			return titles(elements);
		}
		String shown = titles(elements.stream().limit(most).toList());
		return words.list(List.of(shown, label("more", words.number(elements.size() - most))));
	}

	/** What several messages say, each in quotation marks. */
	String quotes(Collection<Named> messages) {
		return words.list(messages.stream().map(this::quote).toList());
	}

	private String quote(Named message) {
		return report.messages().stream().filter(facts -> facts.message().key().equals(message.key()))
				.map(MessageFacts::text).filter(text -> !text.isBlank()).findFirst().map(text -> label("quoted", text))
				.orElse(message.title());
	}

	/** The words for several values in a row. */
	String wordsFor(Collection<? extends Enumerator> values) {
		return words.list(values.stream().map(words::literal).filter(word -> !word.isEmpty()).toList());
	}

	/** A cell with text; nothing where there is none. */
	static Cell cell(Optional<String> text) {
		return text.filter(value -> !value.isBlank()).map(Cell::of).orElse(EMPTY);
	}

	static Cell cell(String text) {
		return cell(Optional.of(text));
	}

	Cell number(Optional<BigDecimal> amount) {
		return cell(amount.map(value -> words.money(value, "")));
	}

	/** A fact, where there is something to tell. */
	Optional<Fact> fact(String key, Optional<String> value) {
		return value.filter(text -> !text.isBlank()).map(text -> Fact.of(label(key), text));
	}

	Optional<Fact> fact(String key, String value) {
		return fact(key, Optional.of(value));
	}

	@SafeVarargs
	static List<Fact> facts(Optional<Fact>... facts) {
		return Stream.of(facts).flatMap(Optional::stream).toList();
	}

	/** A drawing with its line below, where there is one and the reader wants pictures. */
	Stream<Block> figure(Optional<Drawing> drawing) {
		return brief ? Stream.empty() : drawing.stream().map(it -> new Figure(it, it.title()));
	}

	Cell status(GoalStatus status) {
		return new Cell(List.of(RichText.of(words.word(status))), tone(status));
	}

	static Tone tone(GoalStatus status) {
		return switch (status) {
			case REACHED, ON_TRACK -> Tone.GOOD;
			case CORRECTED -> Tone.WARNING;
			case OFF_TRACK, MISSED -> Tone.BAD;
			case UNMEASURABLE, NOT_MEASURED -> Tone.MUTED;
		};
	}
}
