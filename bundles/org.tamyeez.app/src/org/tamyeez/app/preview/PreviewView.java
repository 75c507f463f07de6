package org.tamyeez.app.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Choosers;
import org.tamyeez.app.Messages;
import org.tamyeez.app.live.LivePlan;
import org.tamyeez.app.live.LiveView;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.UnknownChoiceException;
import org.tamyeez.report.profile.ReaderProfile;
import org.tamyeez.report.profile.ReaderProfiles;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;

/** Shows the report of the active plan as its reader will see it, and follows the caret from section to section. */
public final class PreviewView extends LiveView {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.preview";

	private static final String HTML = "html";
	private static final List<String> LANGUAGES = List.of("", "ar", "en");

	/** A page that was made, and whom else it could be made for. */
	private record Page(PlanSnapshot plan, String html, List<ReaderProfile> profiles) {
	}

	private final Making making = new Making();
	private @Nullable PageControl page;
	private @Nullable Combo reader;
	private @Nullable Combo language;
	private List<String> profiles = List.of(ReportOptions.CLIENT);
	private @Nullable PlanSnapshot shown;
	private @Nullable Page last;

	@Override
	protected Control createContent(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		Composite bar = new Composite(all, Window.getDefaultOrientation());
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		reader = chooser(bar, Messages.preview_reader);
		language = chooser(bar, Messages.preview_language);
		fill(language, List.of(Messages.export_languageOfPlan, "العربية", "English"));
		fill(reader, List.of(Messages.export_client));
		PageControl shownPage = new PageControl(all, Messages.preview_missing, this::openInBrowser, link -> false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shownPage.control());
		page = shownPage;
		getViewSite().getActionBars().getToolBarManager()
				.add(action(Messages.preview_browser, "browser", this::openInBrowser));
		if (shownPage.isLive()) {
			getViewSite().getActionBars().getToolBarManager().add(action(Messages.preview_print, "print", shownPage::print));
		}
		return all;
	}

	private Combo chooser(Composite bar, String label) {
		new Label(bar, SWT.NONE).setText(label);
		Combo combo = Choosers.make(bar);
		Spoken.call(combo, label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> remake());
		return combo;
	}

	private static void fill(@Nullable Combo combo, List<String> items) {
		if (combo != null && !combo.isDisposed() && !List.of(combo.getItems()).equals(items)) {
			int selected = Math.max(0, Math.min(combo.getSelectionIndex(), items.size() - 1));
			combo.setItems(items.toArray(String[]::new));
			combo.select(selected);
		}
	}

	private static Action action(String label, String icon, Runnable task) {
		Action action = new Action(label, AppIcons.descriptor(icon)) {
			@Override
			public void run() {
				task.run();
			}
		};
		action.setToolTipText(label);
		return action;
	}

	/** What shows the page, while the view is open. */
	public Optional<PageControl> page() {
		return Optional.ofNullable(page);
	}

	/** The page that is shown, as HTML; absent as long as none was made. */
	public Optional<String> html() {
		Page made = last;
		return made == null ? Optional.empty() : Optional.of(made.html());
	}

	@Override
	protected void show(PlanSnapshot plan) {
		shown = plan;
		remake();
	}

	private void remake() {
		PlanSnapshot plan = shown;
		if (plan != null) {
			making.of(plan, options());
		}
	}

	private ReportOptions options() {
		String code = language == null ? "" : LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
		int index = reader == null ? 0 : Math.max(0, reader.getSelectionIndex());
		return new ReportOptions(index < profiles.size() ? profiles.get(index) : ReportOptions.CLIENT,
				Optional.of(code).filter(one -> !one.isEmpty()).map(Locale::forLanguageTag), Digits.WESTERN,
				CalendarChoice.GREGORIAN, false, Optional.empty(), LocalDate.now());
	}

	private void show(Page made) {
		PageControl control = page;
		if (made.plan() != shown || control == null || control.control().isDisposed()) {
			return;
		}
		Page before = last;
		last = made;
		profiles = made.profiles().stream().map(ReaderProfile::name).toList();
		fill(reader, made.profiles().stream().map(one -> one.title().isBlank() ? one.name() : one.title()).toList());
		control.show(made.html(), before == null || before.plan().document() != made.plan().document());
		bringUpContent();
		live().ifPresent(live -> caretMoved(made.plan(), live.caret()));
	}

	@Override
	public void caretMoved(PlanSnapshot plan, int offset) {
		PageControl control = page;
		if (control != null && !control.control().isDisposed()) {
			plan.places().section(offset).ifPresent(control::scrollTo);
		}
	}

	private void openInBrowser() {
		Page made = last;
		if (made == null) {
			return;
		}
		try {
			Path file = Files.createTempFile("tamyeez-", ".html");
			file.toFile().deleteOnExit();
			Files.writeString(file, made.html());
			Program.launch(file.toUri().toString());
		} catch (IOException e) {
			Log.failure(e);
		}
	}

	@Override
	public void dispose() {
		making.cancel();
		super.dispose();
	}

	/** Makes the page; of several plans that wait, only the last. */
	private final class Making extends Job {

		/** What is wanted. */
		private record Wanted(PlanSnapshot plan, ReportOptions options) {
		}

		private volatile @Nullable Wanted wanted;

		Making() {
			super(Messages.live_reading);
			setSystem(true);
			setRule(PlanLanguage.ONE_AT_A_TIME);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == LivePlan.class;
		}

		void of(PlanSnapshot plan, ReportOptions options) {
			wanted = new Wanted(plan, options);
			schedule();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Wanted now = wanted;
			if (now != null && now.plan().plan() != null && now.plan().version() == now.plan().document().version()) {
				make(now.plan(), Objects.requireNonNull(now.plan().plan()), now.options());
			}
			return Status.OK_STATUS;
		}

		private void make(PlanSnapshot read, Plan plan, ReportOptions options) {
			List<ReaderProfile> known = new ArrayList<>(
					PlanLanguage.service(ReaderProfiles.class).of(plan, PlanLanguage.ofWindow()));
			try {
				ReportMaker.Made made = PlanLanguage.service(ReportMaker.class).make(plan, read.result(), options);
				ReportFormat format = ReportFormats.named(HTML).orElseThrow();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				format.write(made.content(), bytes);
				Page page = new Page(read, bytes.toString(StandardCharsets.UTF_8), known);
				Ui.later(() -> PreviewView.this.show(page));
			} catch (UnknownChoiceException | IOException e) {
				String words = e instanceof UnknownChoiceException unknown ? unknown.message(PlanLanguage.ofWindow())
						: String.valueOf(e.getLocalizedMessage());
				Ui.later(() -> say(words));
			}
		}
	}
}
