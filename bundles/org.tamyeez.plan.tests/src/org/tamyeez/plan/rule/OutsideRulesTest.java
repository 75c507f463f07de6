package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rules.AllRules;

/** Whatever is wrong with rules from outside, the tool goes on with all others. */
class OutsideRulesTest {

	private final Logger log = Logger.getLogger(OutsideRules.class);
	private Level level = Level.ERROR;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void keepTheExpectedFailuresOutOfTheLog() {
		level = log.getLevel();
		log.setLevel(Level.OFF);
	}

	@AfterEach
	void logAgain() {
		log.setLevel(level);
	}

	/** Finds nothing. */
	private static final class Quiet extends Rule<Goal> {
		Quiet(String id, String name) {
			super(id, name, RuleGroup.METHOD, Severity.INFO, Goal.class);
		}

		@Override
		protected void check(Goal goal, Check check) {
			// Whether it is listed is the question.
		}
	}

	/** Gives rules out of order, some of which have what is taken. */
	public static final class Careless implements RuleProvider {
		@Override
		public List<Rule<?>> rules() {
			return List.of(new Quiet("X05", "last"), new Quiet("M01", "number-taken"), new Quiet("X06", "pr-missing"),
					new Quiet("x05", "number-taken-before"), new Quiet("X04", "first"));
		}

		@Override
		public String messages() {
			return "no.such.messages";
		}
	}

	/** Fails when it is asked. */
	public static final class Failing implements RuleProvider {
		@Override
		public List<Rule<?>> rules() {
			throw new NoClassDefFoundError("on purpose");
		}

		@Override
		public String messages() {
			return "";
		}
	}

	/** Fails before it is asked. */
	public static final class Unmade implements RuleProvider {
		/** Never made. */
		public Unmade() {
			throw new IllegalStateException("on purpose");
		}

		@Override
		public List<Rule<?>> rules() {
			return List.of();
		}

		@Override
		public String messages() {
			return "";
		}
	}

	/** The rules of some providers, as if a jar named them. */
	private OutsideRules of(String... providers) throws IOException {
		Path services = Files.createDirectories(folder.resolve("META-INF/services"));
		Files.write(services.resolve(RuleProvider.class.getName()), List.of(providers));
		try (URLClassLoader jar = new URLClassLoader(new URL[] { folder.toUri().toURL() }, getClass().getClassLoader())) {
			return OutsideRules.beside(AllRules.own(), jar, jar, null);
		}
	}

	/** The rules that no other bundle or jar brings. */
	private static List<String> names(OutsideRules outside) {
		return outside.rules().stream().<String>map(Rule::name).filter(name -> !"goal-undecided".equals(name)).toList();
	}

	@Test
	void whatIsTakenIsLeftOutAndTheRestIsSorted() throws IOException {
		OutsideRules outside = of(Careless.class.getName());
		assertEquals(List.of("first", "last"), names(outside));
		assertEquals(
				Stream.of("M01 number-taken", "X06 pr-missing", "x05 number-taken-before")
						.map(rule -> "Rule " + rule + " of " + Careless.class.getName()
								+ " is left out: its identifier or name is taken")
						.toList(),
				outside.problems());
	}

	@Test
	void aProviderThatFailsIsToldOnceAndTheOthersGoOn() throws IOException {
		OutsideRules outside = of(Failing.class.getName(), Careless.class.getName());
		assertEquals(List.of("first", "last"), names(outside));
		assertEquals("Rules of " + Failing.class.getName() + " cannot be loaded: "
				+ "java.lang.NoClassDefFoundError: on purpose", outside.problems().get(0));
		assertEquals(4, outside.problems().size());
	}

	@Test
	void aProviderThatCannotBeMadeDoesNotStopTheOthers() throws IOException {
		OutsideRules outside = of("no.such.Provider", Unmade.class.getName(), Careless.class.getName());
		assertEquals(List.of("first", "last"), names(outside));
		assertTrue(outside.problems().get(0).contains("no.such.Provider"), outside.problems()::toString);
		assertTrue(outside.problems().get(1).contains("Unmade"), outside.problems()::toString);
	}

	@Test
	void aRuleWithoutWordsIsToldByItsName() throws IOException {
		OutsideRules outside = of(Careless.class.getName());
		RuleMessages messages = new RuleMessages(new RuleCatalogue() {
			@Override
			public List<Rule<?>> rules() {
				return outside.rules();
			}

			@Override
			public OutsideRules outside() {
				return outside;
			}
		}, new Keywords());
		assertEquals("first.summary", messages.summary(new Quiet("X04", "first"), Language.ARABIC));
	}
}
