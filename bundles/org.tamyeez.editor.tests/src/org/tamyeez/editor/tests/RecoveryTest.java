package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.recovery.Draft;
import org.tamyeez.editor.recovery.Drafts;
import org.tamyeez.editor.recovery.Recovery;
import org.tamyeez.testing.window.Wait;

/** What was typed and not saved is there again after the program was killed. */
class RecoveryTest {

	private static final String SAVED = "plan P {\n}\n";
	private static final String TYPED = "plan P {\n\tclient \"نورة للجلود\"\n}\n";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void whatIsTypedIsKeptUntilItIsSaved() {
		IFile plan = workbench.file("plan.mplan", SAVED);
		Path file = plan.getLocation().toPath();
		Editing editing = Workbench.open(plan);

		editing.caretBehind("plan P {").type(" // typed");

		Wait.until("a draft", () -> draft(file).equals(Optional.of(editing.text())));
		editing.save();
		Wait.until("no draft", () -> draft(file).isEmpty());
	}

	@Test
	void whatIsClosedWithoutSavingIsNotKept() {
		IFile plan = workbench.file("plan.mplan", SAVED);
		Path file = plan.getLocation().toPath();
		Editing editing = Workbench.open(plan);
		editing.caretBehind("plan P {").type(" // typed");
		Wait.until("a draft", () -> draft(file).isPresent());

		Workbench.page().closeEditor(editing.editor(), false);

		Wait.until("no draft", () -> draft(file).isEmpty());
	}

	@Test
	void whatWasLostIsRestoredIntoAnEditorAndNotIntoTheFile(@TempDir Path folder) throws Exception {
		IFile plan = workbench.file("plan.mplan", SAVED);
		Drafts drafts = lost(folder, plan.getLocation().toPath());

		answer(Messages.recovery_restore, () -> new Recovery(drafts).offer(Workbench.page()));

		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		assertEquals(TYPED, new Editing(editor).text());
		assertTrue(editor.isDirty());
		assertEquals(SAVED, Workbench.read(plan));
		assertEquals(1, drafts.all().size(), "It stays until the plan is saved");
	}

	@Test
	void whatIsThrownAwayIsNotOfferedAgain(@TempDir Path folder) throws Exception {
		IFile plan = workbench.file("plan.mplan", SAVED);
		Drafts drafts = lost(folder, plan.getLocation().toPath());

		answer(Messages.recovery_discard, () -> new Recovery(drafts).offer(Workbench.page()));

		assertEquals(List.of(), drafts.all());
		assertEquals(SAVED, Workbench.read(plan));
	}

	@Test
	void whatStandsInTheFileIsNotOffered(@TempDir Path folder) throws Exception {
		Drafts drafts = lost(folder, workbench.file("plan.mplan", TYPED).getLocation().toPath());

		new Recovery(drafts).offer(Workbench.page());

		assertEquals(List.of(), drafts.all());
	}

	@Test
	void aFileThatIsGoneIsWrittenAgain(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("gone").resolve("خطة.mplan");
		Drafts drafts = lost(folder, file);

		answer(Messages.recovery_restore, () -> new Recovery(drafts).offer(Workbench.page()));

		assertEquals(TYPED, Files.readString(file));
		assertEquals(List.of(), drafts.all());
	}

	@Test
	void aFileThatIsNoTextAnyMoreDoesNotHideWhatWasTyped(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("plan.mplan"), new byte[] { (byte) 0xC3, (byte) 0x28 });
		Drafts drafts = lost(folder, file);

		answer(Messages.recovery_restore, () -> new Recovery(drafts).offer(Workbench.page()));

		assertEquals(TYPED, new Editing((ITextEditor) Workbench.page().getActiveEditor()).text());
	}

	@Test
	void aDraftIsReadAsItWasKept(@TempDir Path folder) throws IOException {
		Drafts drafts = new Drafts(folder);
		Draft draft = new Draft(folder.resolve("ملف with spaces.mplan"),
				Optional.of(Instant.parse("2027-01-15T08:30:00.123Z")),
				"\r\n\n" + TYPED + "\ud83d\ude42");

		drafts.keep(draft);

		assertEquals(List.of(draft), new Drafts(folder).all());
	}

	@Test
	void aLaterDraftTakesThePlaceOfTheEarlier(@TempDir Path folder) throws IOException {
		Drafts drafts = new Drafts(folder);
		Path file = folder.resolve("plan.mplan");
		drafts.keep(new Draft(file, Optional.empty(), SAVED));

		drafts.keep(new Draft(file, Optional.empty(), TYPED));

		assertEquals(List.of(TYPED), drafts.all().stream().map(Draft::text).toList());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count(), "Nothing unfinished is left");
		}
	}

	@Test
	void whatIsNoDraftIsLeftAlone(@TempDir Path folder) throws IOException {
		Path other = Files.writeString(folder.resolve("other.draft"), "something else");

		assertEquals(List.of(), new Drafts(folder).all());
		assertTrue(Files.exists(other));
	}

	private static Drafts lost(Path folder, Path file) throws IOException {
		Drafts drafts = new Drafts(folder.resolve("drafts"));
		drafts.keep(new Draft(file, Optional.empty(), TYPED));
		return drafts;
	}

	private static Optional<String> draft(Path file) {
		try {
			return Drafts.ofWorkspace().all().stream().filter(draft -> draft.file().equals(file)).map(Draft::text).findAny();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Does something that asks a question, and answers it. */
	private static void answer(String words, Runnable asking) {
		Display display = Display.getCurrent();
		Runnable[] answering = new Runnable[1];
		answering[0] = () -> {
			Optional<Button> button = Stream.of(display.getShells()).filter(Shell::isVisible)
					.flatMap(RecoveryTest::buttons).filter(each -> each.getText().equals(words)).findAny();
			if (button.isPresent()) {
				button.get().notifyListeners(SWT.Selection, new Event());
			} else {
				display.timerExec(10, answering[0]);
			}
		};
		display.timerExec(10, answering[0]);
		asking.run();
		display.timerExec(-1, answering[0]);
		Wait.untilIdle();
	}

	private static Stream<Button> buttons(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap((Control child) -> child instanceof Button button ? Stream.of(button)
				: child instanceof Composite inner ? buttons(inner) : Stream.empty());
	}
}
