package org.tamyeez.app.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tamyeez.app.Messages;
import org.tamyeez.examples.PlanTemplate;

/** Says what the program tells apart, and offers what an author may want to begin with. */
public final class WelcomePage {

	/** What the page can have done. */
	public interface Doing {

		/** Begins a plan from a template. */
		void begin(PlanTemplate template);

		/** Opens a plan from anywhere on the disk. */
		void openFile();

		/** Opens the example plans. */
		void openExamples();

		/** Shows the steps of a first plan. */
		void showSteps();

		/**
		 * Opens something to read.
		 *
		 * @param page its name, as the command for Help knows it
		 */
		void read(String page);
	}

	private static final int WIDEST = 1120;
	private static final int MARGIN = 24;
	private static final int SPACE = 10;
	private static final int NARROW = 720;

	private final boolean rightToLeft = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private final Doing doing;
	private final ScrolledComposite scroller;
	private final Composite page;
	private final Composite offers;
	private final Composite inner;
	private final List<Card> cards = new ArrayList<>();
	private final Toggle atStart;

	/**
	 * @param parent what it lies in
	 * @param doing  what it can have done
	 */
	public WelcomePage(Composite parent, Doing doing) {
		this.doing = doing;
		parent.setLayout(new FillLayout());
		// GTK misplaces what lies in a mirrored part of the window that changes its size; the order of columns is our own.
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
		page = new Composite(scroller, SWT.LEFT_TO_RIGHT);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, false)
				.applyTo(new Banner(page, rightToLeft, Messages.welcome_title, Messages.welcome_words));
		inner = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, SPACE).applyTo(inner);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.FILL).applyTo(inner);
		offers = new Composite(inner, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * MARGIN, MARGIN).equalWidth(true).applyTo(offers);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(offers);
		atStart = fill();
		for (Control control : new Control[] { scroller, page, inner, offers }) {
			control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		}
		scroller.setContent(page);
		scroller.setShowFocusedControl(true);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addListener(SWT.Resize, event -> resize());
	}

	/** Makes all offers, and below the first of them the choice whether the page is shown. */
	private Toggle fill() {
		List<Offer> begin = Stream.of(PlanTemplate.values()).map(this::template).toList();
		List<Offer> open = List.of(
				new Offer("welcome-open", Messages.welcome_open, Messages.welcome_open_words, doing::openFile),
				new Offer("welcome-examples", Messages.welcome_examples, Messages.welcome_examples_words,
						doing::openExamples));
		List<Offer> learn = List.of(
				new Offer("welcome-steps", Messages.welcome_steps, Messages.welcome_steps_words, doing::showSteps),
				new Offer("welcome-guide", Messages.welcome_guide, Messages.welcome_guide_words,
						() -> doing.read("getting-started")),
				new Offer("welcome-apart", Messages.welcome_apart, Messages.welcome_apart_words,
						() -> doing.read("the-five-distinctions")));
		// Keys lead from what begins to what goes on, on whichever side that stands.
		Composite left = column();
		Composite right = column();
		Composite first = rightToLeft ? right : left;
		Composite second = rightToLeft ? left : right;
		offers.setTabList(new Control[] { first, second });
		group(first, Messages.welcome_begin, begin);
		group(second, Messages.welcome_goOn, open);
		group(second, Messages.welcome_learn, learn);
		return choice(first);
	}

	private Toggle choice(Composite column) {
		Toggle toggle = new Toggle(column, rightToLeft, Messages.welcome_atStart, Welcome.isAtStart(), Welcome::setAtStart);
		toggle.setBackground(column.getBackground());
		GridDataFactory.fillDefaults().align(rightToLeft ? SWT.END : SWT.BEGINNING, SWT.CENTER).indent(0, SPACE)
				.applyTo(toggle);
		return toggle;
	}

	private Offer template(PlanTemplate template) {
		String title = switch (template) {
			case SHOP -> Messages.welcome_shop;
			case SERVICE -> Messages.welcome_service;
			case AWARENESS -> Messages.welcome_awareness;
			case LAUNCH -> Messages.welcome_launch;
			case BLANK -> Messages.welcome_blank;
		};
		String words = switch (template) {
			case SHOP -> Messages.welcome_shop_words;
			case SERVICE -> Messages.welcome_service_words;
			case AWARENESS -> Messages.welcome_awareness_words;
			case LAUNCH -> Messages.welcome_launch_words;
			case BLANK -> Messages.welcome_blank_words;
		};
		return new Offer("welcome-" + template.id(), title, words, () -> doing.begin(template));
	}

	private Composite column() {
		Composite column = new Composite(offers, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(SPACE, SPACE).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		column.setBackground(column.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		return column;
	}

	private void group(Composite column, String title, List<Offer> all) {
		Label heading = new Label(column, SWT.NONE);
		heading.setText(title);
		heading.setFont(Painted.font(heading, 3, SWT.BOLD));
		heading.setBackground(column.getBackground());
		heading.setForeground(Painted.accent(column.getBackground()));
		GridDataFactory.fillDefaults().align(rightToLeft ? SWT.END : SWT.BEGINNING, SWT.CENTER)
				.indent(0, column.getChildren().length > 1 ? SPACE : 0).applyTo(heading);
		for (Offer offer : all) {
			Card card = new Card(column, rightToLeft, offer);
			card.setBackground(column.getBackground());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
			cards.add(card);
		}
	}

	/** In a narrow window the columns stand below each other. */
	private void resize() {
		int width = scroller.getClientArea().width;
		int columns = width < NARROW ? 1 : 2;
		GridLayoutFactory.createFrom((GridLayout) offers.getLayout()).numColumns(columns).applyTo(offers);
		GridDataFactory.createFrom((GridData) inner.getLayoutData()).hint(Math.min(width, WIDEST), SWT.DEFAULT)
				.applyTo(inner);
		scroller.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
		page.layout(true, true);
	}

	/** All that is offered, in the order in which keys lead from one to the other. */
	public List<Card> cards() {
		return List.copyOf(cards);
	}

	/** Whether the page is to be shown at the start. */
	public Toggle atStart() {
		return atStart;
	}

	/** Gives the keyboard to the first offer. */
	void setFocus() {
		cards.get(0).setFocus();
	}
}
