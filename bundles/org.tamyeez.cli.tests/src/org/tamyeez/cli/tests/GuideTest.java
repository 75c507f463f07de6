package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.Tamyeez;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.testing.Plans;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the guide says is true: its plans are read, its commands are run one after the other in a folder of their own, and
 * what they give is what stands there. A block of code tells behind its fence what it is: {@code mplan file=first.mplan}
 * is saved under that name, {@code mplan wrong pr-missing} gives one finding of the rule, {@code mplan right pr-missing}
 * none, and {@code text exit=1} is what the command before it gives.
 */
class GuideTest {

	private static final Path GUIDE = Path.of("../org.tamyeez.doc/guide");
	private static final String WRITE = "tamyeez.write";
	/** Made from the grammar, and tested where it is made. */
	private static final String REFERENCE = "language-reference";
	private static final Pattern BLOCK = Pattern.compile("```(\\S+)([^\n]*)\n(.*?)```", Pattern.DOTALL);
	private static final Pattern FILE = Pattern.compile("file=(\\S+)");
	private static final Pattern EXAMPLE = Pattern.compile("(wrong|right) (\\S+)");
	private static final String TODAY = " --today 2027-01-15";

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> pages() {
		return Stream.of(Edition.values()).flatMap(edition -> GuidePage.all(edition).stream())
				.filter(page -> !page.name().equals(REFERENCE)).map(page -> Arguments.of(page.edition(), page.name()));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void commandsGiveWhatStandsThere(Edition edition, String name) throws IOException {
		Session session = new Session(edition, markdown(edition, name));
		String shown = session.run();
		if (Boolean.getBoolean(WRITE)) {
			Files.writeString(GUIDE.resolve(edition.code()).resolve(name + ".md"), shown);
		}
		assertEquals(List.of(), session.stale, () -> "Run this test with -D" + WRITE
				+ "=true, look at what changed, and commit it.");
	}

	/** Reads a page from the top, saves its plans, runs its commands and puts what they give into it. */
	private final class Session {
		private final Terminal terminal;
		private final String page;
		private final List<String> stale = new ArrayList<>();
		private Optional<Result> last = Optional.empty();

		Session(Edition edition, String page) {
			Terminal english = Terminal.in(folder);
			this.terminal = edition == Edition.AR ? english.arabic() : english;
			this.page = page;
		}

		String run() {
			StringBuilder shown = new StringBuilder();
			Matcher block = BLOCK.matcher(page);
			while (block.find()) {
				block.appendReplacement(shown, Matcher.quoteReplacement(shown(block.toMatchResult())));
			}
			return block.appendTail(shown).toString();
		}

		private String shown(MatchResult block) {
			switch (block.group(1)) {
				case "mplan" -> take(block.group(2), block.group(3));
				case "sh" -> block.group(3).lines().forEach(this::runLine);
				case "text" -> {
					Result result = last.orElseThrow();
					String shown = "```text exit=" + result.code() + "\n" + result.out() + "```";
					if (!shown.equals(block.group())) {
						stale.add(shown);
					}
					return shown;
				}
				default -> throw new AssertionError("A block of no known kind: " + block.group());
			}
			return block.group();
		}

		private void take(String info, String plan) {
			assertEquals(List.of(), mistakes(plan), plan);
			FILE.matcher(info).results().forEach(file -> terminal.file(file.group(1), plan));
			EXAMPLE.matcher(info).results().forEach(example -> {
				List<String> expected = "wrong".equals(example.group(1)) ? List.of(example.group(2)) : List.of();
				assertEquals(expected, Plans.withRule(example.group(2)).check(plan).rules(), plan);
			});
		}

		private static List<String> mistakes(String plan) {
			return Plans.withRule("syntax-error").check(plan).rules().stream().filter("syntax-error"::equals).toList();
		}

		private void runLine(String line) {
			assertTrue(line.startsWith("tamyeez "), line);
			boolean dated = line.startsWith("tamyeez check") && !line.contains("--today");
			Result result = terminal.run(line.substring("tamyeez ".length()) + (dated ? TODAY : ""));
			assertNotEquals(2, result.code(), () -> line + "\n" + result.err());
			last = Optional.of(result);
		}
	}

	@Test
	void everyPageIsListedInBothLanguages() throws IOException {
		List<String> listed = new ArrayList<>(GuidePage.names());
		listed.add(ArticleSummary.PAGE);
		for (Edition edition : Edition.values()) {
			try (Stream<Path> files = Files.list(GUIDE.resolve(edition.code()))) {
				assertEquals(new TreeSet<>(listed), new TreeSet<>(
						files.map(file -> file.getFileName().toString().replaceAll("\\.md$", "")).toList()));
			}
		}
	}

	@Test
	void bothLanguagesHaveTheSameParts() {
		for (String name : GuidePage.names()) {
			assertEquals(outline(Edition.EN, name), outline(Edition.AR, name), name);
		}
	}

	/** The levels of the headings, and what the blocks of code are. */
	private static List<String> outline(Edition edition, String name) {
		return markdown(edition, name).lines().filter(line -> line.matches("#+ .*|```\\S.*"))
				.map(line -> line.startsWith("#") ? line.split(" ")[0] : line).toList();
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void everyArticleIsSummedUp(Edition edition) {
		List<String> groups = Stream.of(RuleGroup.values()).filter(group -> group != RuleGroup.FORM).map(RuleGroup::id)
				.sorted().toList();
		assertEquals(groups, ArticleSummary.all(edition).stream().map(ArticleSummary::name).sorted().toList());
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void everyCommandAndOptionIsExplained(Edition edition) {
		String page = markdown(edition, "command-line");
		Surroundings surroundings = new Surroundings(InputStream.nullInputStream(),
				new PrintStream(OutputStream.nullOutputStream()), new PrintStream(OutputStream.nullOutputStream()), folder,
				Locale.ENGLISH, false, Optional.empty());
		List<String> missing = new ArrayList<>();
		Map<String, CommandLine> commands = new Tamyeez(surroundings).commands().subcommands();
		int first = commands.keySet().stream().mapToInt(name -> page.indexOf("\n## " + name + "\n"))
				.filter(index -> index >= 0).min().orElse(0);
		String general = page.substring(0, first);
		commands.forEach((name, command) -> {
			int start = page.indexOf("\n## " + name + "\n");
			if (start < 0) {
				missing.add(name);
			}
			String section = page.substring(Math.max(0, start));
			String own = section.substring(0, Math.max(1, (section + "\n## ").indexOf("\n## ", 1)));
			options(command.getCommandSpec()).filter(option -> !own.contains(option) && !general.contains(option))
					.forEach(option -> missing.add(name + " " + option));
		});
		assertEquals(List.of(), missing);
	}

	private static Stream<String> options(CommandSpec command) {
		return command.options().stream().filter(option -> !option.hidden()).map(option -> "`" + option.longestName());
	}

	private static String markdown(Edition edition, String name) {
		return GuidePage.of(name, edition).orElseThrow(() -> new AssertionError("No page " + name + " in " + edition))
				.markdown();
	}
}
