package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.Version;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.plan.model.Language;

class UsageTest {

	private static final List<String> COMMANDS = List.of("check", "export", "format", "rules", "explain", "docs", "lsp",
			"version");

	private final Terminal terminal = Terminal.in(Path.of(""));

	@Test
	void listsAllCommands() {
		Result help = terminal.run("--help");
		assertEquals(0, help.code());
		COMMANDS.forEach(command -> assertTrue(help.out().contains("  " + command + " "), help.out()));
	}

	@Test
	void explainsEachCommandInBothLanguages() {
		for (String command : COMMANDS) {
			Result english = terminal.run(command + " --help");
			Result arabic = terminal.run(command + " --help --language ar");
			assertEquals(0, english.code());
			assertTrue(english.out().contains("Usage:"), english.out());
			assertTrue(arabic.out().contains("الاستعمال:"), arabic.out());
			assertFalse(arabic.out().contains("Usage") || arabic.out().contains("Show this help"), arabic.out());
			assertEquals(arabic.out(), terminal.arabic().run(command + " --help").out());
		}
	}

	@Test
	void describesEveryOption() {
		for (String command : COMMANDS) {
			terminal.run(command + " --help").out().lines().filter(line -> line.matches(" +(-., )?--?\\S+"))
					.forEach(line -> assertTrue(line.contains("|") || line.contains("="),
							"An option without a word: " + line));
		}
	}

	@Test
	void showsItsHelpWhenNothingIsAsked() {
		Result result = terminal.runWords();
		assertEquals(2, result.code());
		assertTrue(result.err().contains("Commands:"), result.err());
	}

	@Test
	void tellsHowItWasMisused() {
		Map<String, String> misuses = Map.of("chek", "There is no command «chek». Did you mean «check»?",
				"check", "PATH is missing.",
				"check x --fromat json", "There is no option «--fromat». Did you mean «--format»?",
				"check x --format", "A value is missing after --format.",
				"check x --format yaml", "«yaml» does not fit --format. Write text or json, or, for checks, sarif.",
				"check x --today soon", "«soon» does not fit --today. Write a date, such as 2027-03-01.",
				"check x --language fr", "«fr» does not fit --language. Write en or ar.",
				"check x --fail-on warning --fail-on info", "--fail-on is given twice.",
				"version now", "«now» is one word too many.",
				"explain pr-mising", "No rule or group is called «pr-mising». Did you mean «pr-missing»");
		misuses.forEach((command, message) -> {
			Result result = terminal.run(command);
			assertEquals(2, result.code(), command);
			assertEquals("", result.out(), command);
			assertTrue(result.err().startsWith("tamyeez: " + message), command + " gave " + result.err());
			Result arabic = terminal.arabic().run(command);
			assertTrue(arabic.err().lines().allMatch(line -> line.matches(".*[\u0621-\u064A].*")), arabic.err());
		});
	}

	@Test
	void tellsItsVersion() throws IOException {
		assertTrue(terminal.run("version").out().startsWith("tamyeez " + Version.TOOL + "\n"));
		Path manifest = Path.of("../org.tamyeez.cli/META-INF/MANIFEST.MF");
		try (InputStream stream = Files.newInputStream(manifest)) {
			assertEquals(Version.TOOL + ".qualifier", new Manifest(stream).getMainAttributes().getValue("Bundle-Version"));
		}
	}

	@Test
	void hasAllWordsInBothLanguages() {
		assertEquals(new TreeSet<>(new ToolMessages(Language.ENGLISH).keys()),
				new TreeSet<>(new ToolMessages(Language.ARABIC).keys()));
	}
}
