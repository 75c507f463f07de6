package org.tamyeez.app.help;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.app.preview.PageControl;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;

/**
 * Shows guide and rules inside the window, and finds what is written about something. Where the computer has no browser
 * that can be shown there, it lists all pages and opens them in the usual one.
 */
public final class HelpView extends ViewPart {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.help";

	private static final int PAUSE_MILLISECONDS = 120;

	private final HelpHistory history = new HelpHistory();
	private @Nullable Composite frame;
	private @Nullable PageControl page;
	private @Nullable HelpList list;
	private @Nullable Text search;
	private @Nullable HelpPage shown;
	private @Nullable Action back;
	private @Nullable Action forward;
	private @Nullable Action language;
	private int lastQuestion;

	/** Shows a page in the window that the author looks at. */
	public static void open(HelpAddress address) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			try {
				if (window.getActivePage().showView(ID) instanceof HelpView view) {
					view.show(address);
				}
			} catch (PartInitException e) {
				Log.failure(e);
			}
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		// GTK misplaces what lies in a mirrored part of the window that changes its size; only the contents are mirrored.
		Composite all = new Composite(parent, SWT.LEFT_TO_RIGHT);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		frame = all;
		search = makeSearch(all);
		list = new HelpList(all, section -> show(section.address()));
		PageControl control = new PageControl(all, Messages.help_missing, this::openInBrowser, this::follow);
		GridDataFactory.fillDefaults().grab(true, control.isLive()).applyTo(control.control());
		page = control;
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		look();
		show(HelpAddress.contents(HelpAddress.editionOfWindow()));
	}

	private Text makeSearch(Composite parent) {
		Composite bar = new Composite(parent, Window.getDefaultOrientation());
		GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Text field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.help_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.Modify, event -> lookSoon(field));
		field.addListener(SWT.DefaultSelection, event -> openFirst());
		field.addListener(SWT.KeyDown, event -> {
			HelpList results = list;
			if (event.keyCode == SWT.ARROW_DOWN && results != null) {
				results.setFocus();
			} else if (event.keyCode == SWT.ESC) {
				field.setText("");
			}
		});
		return field;
	}

	private void fillToolBar(IToolBarManager bar) {
		boolean rightToLeft = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
		back = add(bar, Messages.help_back, rightToLeft ? "forward" : "back",
				() -> move(history.canGoBack(), history::back));
		forward = add(bar, Messages.help_forward, rightToLeft ? "back" : "forward",
				() -> move(history.canGoForward(), history::forward));
		add(bar, Messages.help_contents, "contents", () -> show(HelpAddress.contents(edition())));
		bar.add(new Separator());
		language = add(bar, Messages.help_language, "language", this::turn);
		add(bar, Messages.help_browser, "browser", this::openInBrowser);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.BACK.getId(), back);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FORWARD.getId(), forward);
		setActions();
	}

	private static Action add(IToolBarManager bar, String label, String icon, Runnable task) {
		Action action = new Action(label, AppIcons.descriptor(icon)) {
			@Override
			public void run() {
				task.run();
			}
		};
		action.setToolTipText(label);
		bar.add(action);
		return action;
	}

	private Edition edition() {
		return history.current().map(HelpAddress::edition).orElseGet(HelpAddress::editionOfWindow);
	}

	private void move(boolean possible, Supplier<HelpAddress> way) {
		if (possible) {
			HelpAddress next = way.get();
			setActions();
			bring(next);
		}
	}

	private void turn() {
		history.current().ifPresent(address -> show(address.inOtherLanguage()));
		look();
	}

	/** Shows a page. */
	public void show(HelpAddress address) {
		Edition before = edition();
		history.visit(address);
		setActions();
		bring(address);
		if (before != address.edition()) {
			look();
		}
	}

	private void setActions() {
		Action backward = back;
		Action onward = forward;
		Action turned = language;
		if (backward != null && onward != null && turned != null) {
			backward.setEnabled(history.canGoBack());
			onward.setEnabled(history.canGoForward());
			String other = edition() == Edition.AR ? Messages.help_english : Messages.help_arabic;
			turned.setToolTipText(other);
			turned.setText(other);
		}
	}

	private void bring(HelpAddress address) {
		HelpPage old = shown;
		if (old != null && old.isAt(address)) {
			display(old, address, false);
			return;
		}
		inBackground(() -> HelpLibrary.book(address.edition()).page(address),
				made -> history.current().filter(made::isAt).ifPresent(current -> display(made, current, true)));
	}

	private void display(HelpPage made, HelpAddress address, boolean fresh) {
		PageControl control = page;
		if (control == null) {
			return;
		}
		shown = made;
		if (fresh) {
			control.show(made.html(), true);
		}
		if (!address.anchor().isEmpty()) {
			control.scrollTo(address.anchor());
		} else if (!fresh) {
			control.show(made.html(), true);
		}
	}

	/** Does something that takes a moment, and what follows in the thread of the window. */
	private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
		Composite all = frame;
		Job job = new Job(Messages.help_making) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				T result = work.get();
				Ui.later(all, alive -> then.accept(result));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(HelpLibrary.ONE_AT_A_TIME);
		job.schedule();
	}

	/** Follows a link that leads to a page of Help. */
	private boolean follow(String link) {
		Optional<HelpAddress> address = HelpAddress.parse(URLDecoder.decode(link, StandardCharsets.UTF_8));
		// The browser is still at work on the page that the link stands on.
		address.ifPresent(to -> Ui.later(() -> show(to)));
		return address.isPresent();
	}

	private void lookSoon(Text field) {
		int question = ++lastQuestion;
		field.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> {
			if (question == lastQuestion && !field.isDisposed()) {
				look();
			}
		});
	}

	/** Looks for what the reader asks. Where nothing is asked, all pages are listed if they cannot be shown otherwise. */
	private void look() {
		Text field = search;
		PageControl control = page;
		if (field == null || control == null) {
			return;
		}
		String words = field.getText().strip();
		int question = lastQuestion;
		if (words.isEmpty() && control.isLive()) {
			present(List.of(), false);
			return;
		}
		Edition edition = edition();
		inBackground(() -> {
			HelpSearch index = HelpLibrary.search(edition);
			return words.isEmpty() ? index.sections() : index.find(words);
		}, found -> {
			if (question == lastQuestion) {
				present(found, true);
			}
		});
	}

	private void present(List<HelpSection> found, boolean visible) {
		HelpList results = list;
		PageControl control = page;
		Composite all = frame;
		if (results != null && control != null && all != null) {
			results.present(found, visible, !control.isLive());
			all.layout(true, true);
		}
	}

	private void openFirst() {
		HelpList results = list;
		if (results != null) {
			results.first().ifPresent(section -> show(section.address()));
		}
	}

	private void openInBrowser() {
		HelpAddress address = history.current().orElseGet(() -> HelpAddress.contents(HelpAddress.editionOfWindow()));
		inBackground(() -> {
			try {
				return Optional.of(HelpFolder.of(HelpLibrary.book(address.edition())).write(address));
			} catch (IOException e) {
				Log.failure(e);
				return Optional.<URI>empty();
			}
		}, written -> written.ifPresent(file -> Program.launch(file.toString())));
	}

	/** The page that is shown; absent while none has been made. */
	public Optional<HelpPage> page() {
		return Optional.ofNullable(shown);
	}

	/** Where the reader is, on which place of the page. */
	public Optional<HelpAddress> address() {
		return history.current();
	}

	/** What shows the page. */
	public Optional<PageControl> control() {
		return Optional.ofNullable(page);
	}

	/** Where words to look for are typed. */
	public Optional<Text> search() {
		return Optional.ofNullable(search);
	}

	/** What was found. */
	public List<HelpSection> found() {
		HelpList results = list;
		return results == null ? List.of() : results.sections();
	}

	/** Goes back one page, as the button does. */
	public void goBack() {
		move(history.canGoBack(), history::back);
	}

	@Override
	public void setFocus() {
		Text field = search;
		if (field != null) {
			field.setFocus();
		}
	}
}
