package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.app.start.NamedPlans;
import org.tamyeez.app.start.RunningWindow;
import org.tamyeez.testing.window.Wait;

/** What the application is told when it starts, and what it looks like from outside. */
class StartTest {

	private static final String PLAN = "plan P {\n}\n";
	private static final int DRAWN_AT = 16;
	private static final double MOST_DIFFERENCE = 2.0;

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void plansAreNamedAmongWordsForThePlatform() {
		assertEquals(List.of("خطة.mplan", "two words.mplan"),
				NamedPlans.in("-nl", "ar", "خطة.mplan", "-x", "notes.txt", "two words.mplan").stream()
						.map(path -> path.getFileName().toString()).toList());
		assertTrue(NamedPlans.in("a.mplan").get(0).isAbsolute());
	}

	@Test
	void aPlanFromTheDiskIsOpenedInTheWindow(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("خطة على القرص.mplan"), PLAN);

		NamedPlans.open(List.of(file));

		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		assertEquals(PLAN, Workbench.document(editor).get());
	}

	@Test
	void aSecondStartIsHeardByTheFirst(@TempDir Path folder) throws Exception {
		BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
		List<Path> plans = List.of(folder.resolve("خطة.mplan"), folder.resolve("two words.mplan"));
		try (RunningWindow window = RunningWindow.listen(folder, heard::add)) {
			assertTrue(RunningWindow.tell(folder, plans));
			assertEquals(plans, heard.poll(10, TimeUnit.SECONDS));
		}
	}

	@Test
	void aWindowThatIsClosedDoesNotAnswer(@TempDir Path folder) throws Exception {
		Consumer<List<Path>> nobody = plans -> {
			throw new AssertionError(plans);
		};
		RunningWindow.listen(folder, nobody).close();

		assertFalse(RunningWindow.tell(folder, List.of()));
	}

	@Test
	void whoDoesNotKnowTheSecretIsNotHeard(@TempDir Path folder) throws Exception {
		BlockingQueue<List<Path>> heard = new LinkedBlockingQueue<>();
		try (RunningWindow window = RunningWindow.listen(folder, heard::add)) {
			Path file = folder.resolve("window");
			Files.writeString(file, Files.readAllLines(file).get(0) + "\nsomething else\n");

			assertFalse(RunningWindow.tell(folder, List.of()));
			assertEquals(0, heard.size());
		}
	}

	@Test
	void theTitleOfTheWindowNamesThePlan() throws Exception {
		String program = title();
		ITextEditor editor = workbench.open("bags.mplan", PLAN);
		assertEquals("bags.mplan – " + program, title());

		Workbench.page().closeEditor(editor, false);

		Wait.until("the title names the program only", () -> title().equals(program));
	}

	private static String title() {
		return Workbench.page().getWorkbenchWindow().getShell().getText();
	}

	@ParameterizedTest
	@ValueSource(ints = { 16, 24, 32, 48, 64, 128, 256, 512 })
	void theIconsAreMadeFromTheDrawing(int size) {
		ImageData drawn = AppIcons.branding("tamyeez.svg").getImageData(100 * size / DRAWN_AT);
		ImageData icon = AppIcons.branding("tamyeez-" + size + ".png").getImageData(100);

		assertEquals(size, icon.width);
		assertEquals(size, drawn.width);
		assertTrue(difference(drawn, icon) < MOST_DIFFERENCE, "Run releng/branding/run: " + difference(drawn, icon));
	}

	/** How much two pictures differ in a pixel, on average, where 255 is from black to white. */
	private static double difference(ImageData one, ImageData other) {
		double sum = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				RGB first = one.palette.getRGB(one.getPixel(x, y));
				RGB second = other.palette.getRGB(other.getPixel(x, y));
				int seen = Math.min(one.getAlpha(x, y), other.getAlpha(x, y));
				sum += Math.abs(one.getAlpha(x, y) - other.getAlpha(x, y));
				sum += seen / 255.0 * (Math.abs(first.red - second.red) + Math.abs(first.green - second.green)
						+ Math.abs(first.blue - second.blue)) / 3;
			}
		}
		return sum / (one.width * one.height);
	}

	@Test
	void theStartPictureIsThereForFineScreensToo() {
		ImageDescriptor splash = AppIcons.branding("splash.png");
		ImageDescriptor fine = AppIcons.branding("splash@2x.png");
		assertEquals(2 * splash.getImageData(100).width, fine.getImageData(100).width);
	}
}
