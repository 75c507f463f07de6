package org.tamyeez.plan.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.doc.RulePage;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.testing.Plans;
import org.tamyeez.testing.RuleTester;

/** A rule is complete: class, list line, messages in both languages, page and test. What is forgotten is named here. */
class RuleCatalogueTest {

	private static final List<Rule<?>> RULES = AllRules.own();
	private static final Map<RuleGroup, String> LETTERS = Map.of(RuleGroup.FIELDS, "F", RuleGroup.AUDIENCE, "A",
			RuleGroup.MIX, "C", RuleGroup.RELATIONSHIP, "R", RuleGroup.METHOD, "M", RuleGroup.FORM, "W");
	private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC);
	/** Messages that belong to no rule: the words for what a name or value is. */
	private static final String SHARED = "value.";
	private static final Pattern RULE_CLASS = Pattern.compile("\\bfinal class \\w+ extends \\w*Rule\\b");
	private static final String PACKAGE = "org.tamyeez.plan.rules";

	private final RuleMessages messages = Plans.withAllRules().service(RuleMessages.class);

	static Stream<Rule<?>> rules() {
		return RULES.stream();
	}

	@Test
	void identifiersAreUniqueAndSorted() {
		List<String> ids = RULES.stream().<String>map(Rule::id).toList();
		assertEquals(ids.stream().distinct().toList(), ids);
		List<Rule<?>> sorted = RULES.stream()
				.sorted(Comparator.<Rule<?>, RuleGroup>comparing(Rule::group).thenComparing(Rule::id)).toList();
		assertEquals(sorted, RULES);
	}

	@Test
	void namesAreUnique() {
		List<String> names = RULES.stream().<String>map(Rule::name).toList();
		assertEquals(names.stream().distinct().toList(), names);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasANameAndAnIdentifierOfTheRightForm(Rule<?> rule) {
		assertTrue(rule.name().matches("[a-z]+(-[a-z0-9]+)*"), rule.name());
		assertTrue(rule.id().matches(LETTERS.get(rule.group()) + "\\d\\d"), rule.id());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasMessagesInBothLanguages(Rule<?> rule) {
		for (Language language : LANGUAGES) {
			assertTrue(messages.has(rule, rule.name() + ".summary", language), () -> "No summary, " + language);
			assertTrue(messages.keys(rule.group(), language).stream().anyMatch(key -> isMessageOf(rule, key)),
					() -> "No message, " + language);
		}
	}

	private static boolean isMessageOf(Rule<?> rule, String key) {
		String rest = key.startsWith(rule.name()) ? key.substring(rule.name().length()) : "?";
		return rest.isEmpty() || rest.startsWith(".") && !rest.equals(".summary") && !rest.startsWith(".fix");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasAPageInBothLanguages(Rule<?> rule) {
		for (RulePage.Edition edition : RulePage.Edition.values()) {
			assertTrue(RulePage.of(rule.name(), edition).isPresent(), () -> "No page, " + edition);
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasATestThatIsNamedAfterIt(Rule<?> rule) {
		if (!(rule instanceof EngineRule)) {
			String test = PACKAGE + "." + rule.group().id() + "." + className(rule) + "Test";
			Class<?> type = assertDoesNotThrow(() -> Class.forName(test), () -> "No test " + test);
			assertTrue(Stream.of(type.getDeclaredFields()).anyMatch(field -> provesItself(field, rule)),
					() -> test + " has no static RuleTester of " + rule.name()
							+ " as an extension, which asks for all that is due");
		}
	}

	private static boolean provesItself(Field field, Rule<?> rule) {
		if (!Modifier.isStatic(field.getModifiers()) || !field.isAnnotationPresent(RegisterExtension.class)) {
			return false;
		}
		field.setAccessible(true);
		return assertDoesNotThrow(() -> field.get(null)) instanceof RuleTester tester && tester.rule().equals(rule.name());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void standsInThePackageOfItsGroupUnderItsName(Rule<?> rule) {
		if (!(rule instanceof EngineRule)) {
			assertEquals(PACKAGE + "." + rule.group().id() + "." + className(rule), rule.getClass().getName());
		}
	}

	private static String className(Rule<?> rule) {
		return Stream.of(rule.name().split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
				.collect(Collectors.joining());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void hasParametersThatAcceptTheirOwnDefault(Rule<?> rule) {
		for (Parameter parameter : rule.parameters()) {
			assertTrue(parameter.name().matches("[a-z]+(-[a-z0-9]+)*"), parameter.name());
			assertTrue(parameter.accepts(parameter.defaultValue()), parameter.name());
		}
	}

	@ParameterizedTest
	@EnumSource(RuleGroup.class)
	void bothLanguagesHaveTheSameMessages(RuleGroup group) {
		assertEquals(sorted(messages.keys(group, Language.ENGLISH)), sorted(messages.keys(group, Language.ARABIC)));
	}

	@ParameterizedTest
	@EnumSource(RuleGroup.class)
	void everyMessageBelongsToARule(RuleGroup group) {
		Set<String> stray = sorted(messages.keys(group, Language.ENGLISH));
		stray.removeIf(key -> key.startsWith(SHARED) && group == RuleGroup.FORM || RULES.stream()
				.anyMatch(rule -> rule.group() == group && (key.equals(rule.name()) || key.startsWith(rule.name() + "."))));
		assertEquals(Set.of(), stray);
	}

	@Test
	void everyRuleClassIsListed() {
		Set<String> listed = RULES.stream().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
		List<String> forgotten = ruleSources().filter(name -> !listed.contains(name)).sorted().toList();
		assertEquals(List.of(), forgotten);
	}

	/** The classes in the source folder of the rules that are rules. */
	private static Stream<String> ruleSources() {
		Path source = sourceFolder();
		try (Stream<Path> files = Files.walk(source.resolve(PACKAGE.replace('.', '/')))) {
			return files.filter(file -> file.toString().endsWith(".java")).filter(RuleCatalogueTest::extendsRule)
					.map(file -> source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".")
							.replaceAll("\\.java$", ""))
					.toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean extendsRule(Path file) {
		try {
			return RULE_CLASS.matcher(Files.readString(file)).find();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The source folder of the bundle that is tested: builds start tests in different folders of the checkout. */
	private static Path sourceFolder() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.tamyeez.plan/src"))) {
			folder = folder.getParent();
		}
		assertNotNull(folder, "The tests do not run within the checkout");
		return folder.resolve("bundles/org.tamyeez.plan/src");
	}

	private static Set<String> sorted(Collection<String> keys) {
		return new TreeSet<>(keys);
	}
}
