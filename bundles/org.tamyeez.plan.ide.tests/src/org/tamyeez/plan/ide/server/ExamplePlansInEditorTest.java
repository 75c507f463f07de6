package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** An editor shows of each example plan what the command line prints. */
class ExamplePlansInEditorTest {

	static List<String> examples() {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void showsWhatTheCommandLinePrints(String path, @TempDir Path folder) throws Exception {
		Map<String, String> files = ExamplePlans.folder(path);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		String name = ExamplePlans.fileName(path);
		Checked checked = Plans.withAllRules().check(files, name);
		String told = Told.by(checked, ReaderLanguage.of(Plans.withAllRules().read(files, name)));
		assertEquals(told, Told.of(new Client(folder).open(name, files.getOrDefault(name, ""))));
	}
}
