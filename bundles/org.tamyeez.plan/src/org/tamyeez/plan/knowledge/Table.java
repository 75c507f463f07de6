package org.tamyeez.plan.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.google.common.base.Splitter;

/** A table that stands beside this class: a line for each row, cells between tabs, comments behind {@code #}. */
final class Table {

	private static final Splitter TAB = Splitter.on('\t');
	private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
	private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

	/** A row of a table. */
	record Row(List<String> cells) {

		/** What stands in a column. */
		String cell(int column) {
			return cells.get(column);
		}

		/** What stands in a column; none where it is empty. */
		Optional<String> stated(int column) {
			return Optional.of(cells.get(column)).filter(cell -> !cell.isBlank());
		}

		/** The names in a column, which are separated by commas. */
		List<String> names(int column) {
			return COMMA.splitToList(cells.get(column));
		}

		/** The words in a column, which are separated by blanks. */
		List<String> words(int column) {
			return SPACE.splitToList(cells.get(column));
		}

		/** The source of the row: from a column on its English words, its Arabic words, and the day. */
		Source source(int column) {
			return new Source(cells.get(column), cells.get(column + 1), stated(column + 2).map(LocalDate::parse));
		}
	}

	private Table() {
	}

	/** Reads the rows of a table. */
	static <T> List<T> read(String file, Function<Row, T> reading) {
		try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).map(line -> new Row(TAB.splitToList(line)))
					.map(reading).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
