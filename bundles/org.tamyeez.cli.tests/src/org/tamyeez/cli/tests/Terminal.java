package org.tamyeez.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.Tamyeez;

/** A folder to run commands in. */
final class Terminal {

	/** What a command gave. */
	record Result(int code, String out, String err) {

		/** The lines of the output that tell a finding: {@code path:line:column severity rule message}. */
		List<String> findings() {
			return out.lines().filter(line -> line.matches("\\S+:\\d+:\\d+ .*")).toList();
		}

		/** The names of the rules that found something, in the order of the output. */
		List<String> rules() {
			return findings().stream().map(line -> line.split(" ")[2]).toList();
		}
	}

	private final Path folder;
	private final Locale locale;
	private final byte[] input;

	private Terminal(Path folder, Locale locale, byte[] input) {
		this.folder = folder;
		this.locale = locale;
		this.input = input;
	}

	/** A terminal of someone who reads English. */
	static Terminal in(Path folder) {
		return new Terminal(folder, Locale.ENGLISH, new byte[0]);
	}

	/** The same terminal for someone who reads Arabic. */
	Terminal arabic() {
		return new Terminal(folder, Locale.forLanguageTag("ar-SA"), input);
	}

	/** The same terminal with something on standard input. */
	Terminal given(String text) {
		return new Terminal(folder, locale, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file. */
	Terminal file(String name, String text) {
		return bytes(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file of any bytes. */
	Terminal bytes(String name, byte... content) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** Makes a symbolic link. */
	Terminal link(String name, String target) {
		try {
			Path link = folder.resolve(name);
			Files.createDirectories(link.getParent());
			Files.createSymbolicLink(link, Path.of(target));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** The text of a file. */
	String text(String name) {
		try {
			return Files.readString(folder.resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The names of all files below the folder. */
	List<String> files() {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Runs a command, whose words are separated by spaces. */
	Result run(String command) {
		return runWords(command.split(" "));
	}

	/** Runs a command, word by word. */
	Result runWords(String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Surroundings surroundings = new Surroundings(new ByteArrayInputStream(input), stream(out), stream(err), folder,
				locale,
				false, Optional.empty());
		int code = new Tamyeez(surroundings).run(words);
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}
}
