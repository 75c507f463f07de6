package org.tamyeez.plan.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Plans;

/** The example plans say the same, and are found to, however they are laid out and in whichever language their keywords are. */
class ExamplePlansFormattedTest {

	private final Plans plans = Plans.withAllRules();
	private final PlanFormatter formatter = plans.service(PlanFormatter.class);

	static List<String> examples() {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void staysTheSamePlan(String path) {
		String text = ExamplePlans.text(path);
		Optional<String> formatted = formatter.format(plans.read(text), Optional.empty());
		if (formatted.isPresent()) {
			String found = found(path, text);
			assertEquals(found, found(path, formatted.get()));
			assertEquals(formatted, formatter.format(plans.read(formatted.get()), Optional.empty()));
			String arabic = formatter.format(plans.read(text), Optional.of(Spelling.ARABIC)).orElseThrow();
			assertEquals(found, found(path, arabic));
			String english = formatter.format(plans.read(arabic), Optional.of(Spelling.ENGLISH)).orElseThrow();
			assertEquals(formatter.format(plans.read(text), Optional.of(Spelling.ENGLISH)).orElseThrow(), english);
		}
	}

	/** What is found in an example with a text. */
	private String found(String path, String text) {
		Map<String, String> files = new HashMap<>(ExamplePlans.folder(path));
		files.put(ExamplePlans.fileName(path), text);
		return String.join("\n", plans.check(files, ExamplePlans.fileName(path)).messages(Language.ENGLISH));
	}
}
