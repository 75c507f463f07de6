package org.tamyeez.app.preview;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.editor.Ui;

/**
 * Shows a page in a browser inside the window. Of a page that has only changed, the text is exchanged and the rest stays, so
 * that it neither flickers nor loses its place. Where the computer has no such browser, it says so and offers the other one.
 */
public final class PageControl {

	private static final String BODY_START = "<body";

	private final Control control;
	private final @Nullable Browser browser;
	private final PageExchange exchange;
	private String page = "";
	private String head = "";
	private String section = "";
	private boolean loaded;
	private @Nullable String waiting;

	/**
	 * @param parent      what it lies in
	 * @param missing     what is said where there is no browser, with a link to the other one
	 * @param openOutside opens the page in the other browser
	 * @param follow      follows a link, and tells whether it has; what it leaves is followed as browsers do
	 */
	public PageControl(Composite parent, String missing, Runnable openOutside, Predicate<String> follow) {
		// A mirrored window would shift the browser out of its place; pages have directions of their own.
		Composite frame = new Composite(parent, SWT.LEFT_TO_RIGHT);
		frame.setLayout(new FillLayout());
		Browser made = browser(frame);
		browser = made;
		exchange = new PageExchange(made, this::load);
		if (made == null) {
			frame.dispose();
		}
		control = made == null ? substitute(parent, missing, openOutside) : frame;
		if (made != null) {
			made.addLocationListener(LocationListener.changingAdapter(event -> leave(event, follow)));
			made.addProgressListener(ProgressListener.completedAdapter(event -> completed()));
		}
	}

	private static @Nullable Browser browser(Composite parent) {
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			// The system's web library is not installed.
			return null;
		}
	}

	private static Control substitute(Composite parent, String missing, Runnable openOutside) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		Link link = new Link(page, SWT.WRAP);
		link.setText(missing);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addListener(SWT.Selection, event -> openOutside.run());
		return page;
	}

	/** Links to the net lead into the system's browser. */
	private static void leave(LocationEvent event, Predicate<String> follow) {
		if (follow.test(event.location)) {
			event.doit = false;
		} else if (event.location.startsWith("http:") || event.location.startsWith("https:")
				|| event.location.startsWith("mailto:")) {
			event.doit = false;
			Program.launch(event.location);
		}
	}

	/** What is laid out. */
	public Control control() {
		return control;
	}

	/** Whether there is a browser. */
	public boolean isLive() {
		return browser != null;
	}

	/** What the browser shows; null where there is none, or it is still loading. */
	public @Nullable Object ask(String script) {
		Browser current = browser;
		return current == null || !loaded ? null : current.evaluate(script);
	}

	/**
	 * Shows a page.
	 *
	 * @param html  the page
	 * @param fresh whether it is another one than before, to be shown from its beginning
	 */
	public void show(String html, boolean fresh) {
		Browser current = browser;
		if (current == null) {
			return;
		}
		page = html;
		int body = Math.max(0, html.indexOf(BODY_START));
		String newHead = style(html.substring(0, body));
		if (fresh || !loaded || !newHead.equals(head)) {
			head = newHead;
			waiting = null;
			section = "";
			load();
		} else {
			waiting = null;
			exchange.to(withoutStyle(html));
		}
	}

	private void load() {
		Browser current = browser;
		if (current != null) {
			loaded = false;
			exchange.begin();
			current.setText(page, true);
		}
	}

	/** The fonts in the style are large, and are there already. */
	private static String withoutStyle(String html) {
		int start = html.indexOf("<style");
		int end = html.indexOf("</style>");
		return start < 0 || end < start ? html : html.substring(0, start) + html.substring(end);
	}

	/** What gives the page its look, and cannot be exchanged without loading it anew. */
	private static String style(String beforeBody) {
		int start = beforeBody.indexOf("<style");
		return start < 0 ? "" : beforeBody.substring(start);
	}

	/** Brings a section to the top, unless it is the one that was brought there last. */
	public void scrollTo(String id) {
		Browser current = browser;
		if (current == null || id.equals(section)) {
			return;
		}
		if (!loaded) {
			waiting = id;
			return;
		}
		section = id;
		exchange.scrollTo(id);
	}

	private void completed() {
		if (loaded) {
			// Of two pages that were loaded one right after the other, the later one has come, without what was exchanged since.
			exchange.begin();
			exchange.to(withoutStyle(page));
		}
		loaded = true;
		Ui.later(control, alive -> writeOn());
		String id = waiting;
		waiting = null;
		if (id != null) {
			scrollTo(id);
		}
	}

	/** WebKit takes the keyboard away when it has loaded a page, and nobody is told. Whoever writes a plan writes on. */
	private void writeOn() {
		Shell active = control.getDisplay().getActiveShell();
		if (active != null && active != control.getShell()) {
			// It belongs to a dialog.
			return;
		}
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			IWorkbenchPage shown = window.getActivePage();
			if (window.getShell() == control.getShell() && shown != null
					&& shown.getActivePart() instanceof IEditorPart editor) {
				editor.setFocus();
			}
		}
	}

	/** Prints the page, with the system's own dialog. */
	void print() {
		Browser current = browser;
		if (current != null) {
			current.execute("window.print();");
		}
	}
}
