package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in one file of a folder is seen in the others, as the command line would see it. */
class FolderChangesTest {

	private static final String PLAN = "plan P { report in en policy House goal G \"G\" marketing }\n";

	private final Path folder;
	private final Client client;

	FolderChangesTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		this.client = new Client(folder);
	}

	@Test
	void checksAPlanAgainWhenItsPolicyChangesWithin() throws Exception {
		client.open("house.mplan", "policy House { rule goal-unmeasurable is info }\n");
		assertEquals(DiagnosticSeverity.Information, severity(client.open("plan.mplan", PLAN)));
		client.change("house.mplan", "policy House { rule goal-unmeasurable is error }\n");
		assertEquals(DiagnosticSeverity.Error, severity(client.next("plan.mplan")));
	}

	@Test
	void checksAPlanAgainWhenAPolicyBehindItsPolicyChanges() throws Exception {
		client.open("base.mplan", "policy Base { rule goal-unmeasurable is info }\n");
		client.open("house.mplan", "policy House extends Base\n");
		assertEquals(DiagnosticSeverity.Information, severity(client.open("plan.mplan", PLAN)));
		client.change("base.mplan", "policy Base { rule goal-unmeasurable is error }\n");
		assertEquals(DiagnosticSeverity.Error, severity(client.next("plan.mplan")));
	}

	@Test
	void seesTheNeighboursOfAFileThatBelongsToNoFolderOfTheEditor(@TempDir Path elsewhere) throws Exception {
		Files.writeString(elsewhere.resolve("house.mplan"), "policy House { rule goal-unmeasurable is error }\n");
		Files.writeString(elsewhere.resolve("plan.mplan"), PLAN);
		List<Diagnostic> found = client.open(folder.relativize(elsewhere).resolve("plan.mplan").toString(), PLAN);
		assertEquals(DiagnosticSeverity.Error, severity(found));
	}

	@Test
	void findsNothingNewWhereAnotherPlanChanges() throws Exception {
		client.open("plan.mplan", "plan P { report in en goal G \"G\" marketing }\n");
		client.open("other.mplan", "plan Q { report in en }\n");
		client.change("other.mplan", "plan Q { report in en goal G \"G\" marketing }\n");
		assertFalse(client.wasTold("plan.mplan"));
		assertTrue(client.change("plan.mplan", PLAN).size() > 0);
	}

	@Test
	void aFileThatIsGoneBeforeAnybodyHasReadItSilencesNoOther() throws Exception {
		client.tell("gone.mplan", FileChangeType.Created);
		assertTrue(client.open("plan.mplan", PLAN).size() > 0);
	}

	@Test
	void aFolderThatIsNamedLikeAPlanSilencesNoOther() throws Exception {
		Files.createDirectory(folder.resolve("folder.mplan"));
		client.tell("folder.mplan", FileChangeType.Created);
		assertTrue(client.open("plan.mplan", PLAN).size() > 0);
	}

	@Test
	void aLinkThatLeadsNowhereSilencesNoOther(@TempDir Path other) throws Exception {
		Files.createSymbolicLink(other.resolve("link.mplan"), other.resolve("nothing.mplan"));
		Files.createDirectory(other.resolve("folder.mplan"));
		Files.writeString(other.resolve("plan.mplan"), PLAN);
		assertTrue(new Client(other).next("plan.mplan").size() > 0);
	}

	@Test
	void aLinkThatLeadsBackIsNotFollowed(@TempDir Path other) throws Exception {
		Files.createDirectories(other.resolve("within"));
		Files.createSymbolicLink(other.resolve("within").resolve("back"), other);
		Files.writeString(other.resolve("plan.mplan"), PLAN);
		Client editor = new Client(other);
		assertTrue(editor.next("plan.mplan").size() > 0);
		List<String> plans = editor.search("P").stream().map(WorkspaceSymbol::getLocation)
				.map(location -> location.getLeft().getUri()).filter(file -> file.endsWith("plan.mplan")).distinct()
				.toList();
		assertEquals(List.of(editor.uri("plan.mplan")), plans);
	}

	@Test
	void aNeighbourThatIsGoneUnnoticedSilencesNoOther(@TempDir Path other) throws Exception {
		Files.writeString(other.resolve("gone.mplan"), PLAN);
		Client editor = new Client(other);
		assertTrue(editor.next("gone.mplan").size() > 0);
		Files.delete(other.resolve("gone.mplan"));
		assertEquals(List.of(), editor.open("house.mplan", "policy House { rule goal-unmeasurable is error }\n"));
		assertEquals(DiagnosticSeverity.Error, severity(editor.open("plan.mplan", PLAN)));
	}

	@Test
	void aFileThatComesBackIsRead() throws Exception {
		client.tell("plan.mplan", FileChangeType.Created);
		client.open("other.mplan", "plan Q { report in en }\n");
		Files.writeString(folder.resolve("plan.mplan"), PLAN);
		client.tell("plan.mplan", FileChangeType.Created);
		assertTrue(client.next("plan.mplan").size() > 0);
	}

	@Test
	void aChangeThatCannotBeFollowedIsToldToTheEditorAndSilencesNothing() throws Exception {
		client.tell(new FileEvent());
		assertEquals(MessageType.Error, client.logged().getType());
		assertTrue(client.open("plan.mplan", PLAN).size() > 0);
	}

	private static DiagnosticSeverity severity(List<Diagnostic> found) {
		return found.stream().filter(diagnostic -> "goal-unmeasurable".equals(diagnostic.getCode().getLeft())).findFirst()
				.orElseThrow(() -> new AssertionError(found)).getSeverity();
	}
}
