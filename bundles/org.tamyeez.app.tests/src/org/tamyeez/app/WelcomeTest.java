package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamyeez.app.welcome.Card;
import org.tamyeez.app.welcome.Welcome;
import org.tamyeez.app.welcome.WelcomePage;
import org.tamyeez.examples.PlanTemplate;

/** The page that a new author arrives at does what it offers. */
class WelcomeTest {

	private final List<String> done = new ArrayList<>();
	private final WelcomePage.Doing doing = new WelcomePage.Doing() {

		@Override
		public void begin(PlanTemplate template) {
			done.add("begin " + template.id());
		}

		@Override
		public void openFile() {
			done.add("open");
		}

		@Override
		public void openExamples() {
			done.add("examples");
		}

		@Override
		public void showSteps() {
			done.add("steps");
		}

		@Override
		public void read(String name) {
			done.add("read " + name);
		}
	};

	private final Shell shell = new Shell(Display.getCurrent());
	private final WelcomePage page = new WelcomePage(shell, doing);

	@BeforeEach
	void open() {
		shell.setSize(1200, 760);
		shell.open();
		shell.layout(true, true);
	}

	@AfterEach
	void close() {
		shell.dispose();
		Welcome.setAtStart(true);
	}

	@Test
	void everyOfferIsTakenByTheKeyboard() {
		page.cards().forEach(card -> press(card, SWT.CR));

		assertEquals(List.of("begin shop", "begin service", "begin awareness", "begin launch", "begin blank", "open",
				"examples", "steps", "read getting-started", "read the-five-distinctions"), done);
	}

	@Test
	void anOfferIsTakenByTheMouse() {
		Card examples = page.cards().get(6);
		Rectangle area = examples.getClientArea();
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = area.width / 2;
			event.y = area.height / 2;
			examples.notifyListeners(type, event);
		}
		assertEquals(List.of("examples"), done);
	}

	@Test
	void allOffersAreInSight() {
		for (Card card : page.cards()) {
			Rectangle bounds = Display.getCurrent().map(card.getParent(), shell, card.getBounds());
			assertTrue(shell.getClientArea().contains(bounds.x, bounds.y + bounds.height - 1), card.title());
			assertTrue(bounds.width > 200 && bounds.height > 30, card.title() + bounds);
		}
	}

	@Test
	void remembersWhetherItIsShownAtTheStart() {
		assertTrue(page.atStart().isTicked());

		press(page.atStart(), ' ');

		assertFalse(page.atStart().isTicked());
		assertFalse(Welcome.isAtStart());
	}

	private static void press(Control control, char key) {
		Event event = new Event();
		event.character = key;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
