package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.editor.server.PlanFiles;

/** Plans may be called anything, in any script. */
class FileNamesTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@ParameterizedTest
	@ValueSource(strings = { "حقائب.mplan", "plan with 100%25 & more.mplan", "متجر العود #2.mplan" })
	void theFindingsOfAFileAreFoundUnderItsName(String name) {
		IFile file = workbench.file(name, Samples.UNMEASURED);

		Editing editing = Workbench.open(file).waitForRules(Samples.RULE);

		Workbench.waitForRules(file, Samples.RULE);
		editing.caretBehind("marketing").type(" // later").waitForRules(Samples.RULE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///tmp/%D8%AE%D8%B7%D8%A9/a.mplan", "file:///tmp/خطة/a.mplan", "file:/tmp/خطة/a.mplan" })
	void anAddressLeadsToTheSamePathHoweverItIsWritten(String address) {
		assertEquals(Optional.of(Path.of("/tmp/خطة/a.mplan")), PlanFiles.path(address));
	}

	@Test
	void whatIsNoFileHasNoPath() {
		assertEquals(Optional.empty(), PlanFiles.path("https://example.com/a.mplan"));
	}
}
