package org.tamyeez.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Choosers;
import org.tamyeez.app.Messages;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanReading;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.export.ReportExport;
import org.tamyeez.report.profile.ReaderProfiles;
import org.tamyeez.report.style.HouseStyles;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;

/** Asks in which formats, for whom and in which form plans are to be reported. It remembers what was chosen last. */
final class ExportPage extends WizardPage {

	private static final String USUAL_FORMAT = "html";
	private static final String FORMATS = "formats";
	private static final String PROFILE = "profile";
	private static final String LANGUAGE = "language";
	private static final String DIGITS = "digits";
	private static final String CALENDAR = "calendar";
	private static final String STYLE = "style";
	private static final String FOLDER = "folder";
	private static final String DRAFT = "draft";
	private static final String OPEN = "open";

	private static final Map<String, String> FORMAT_LABELS = new LinkedHashMap<>();

	static {
		FORMAT_LABELS.put("html", Messages.export_html);
		FORMAT_LABELS.put("pdf", Messages.export_pdf);
		FORMAT_LABELS.put("docx", Messages.export_docx);
		FORMAT_LABELS.put("xlsx", Messages.export_xlsx);
		FORMAT_LABELS.put("md", Messages.export_md);
		FORMAT_LABELS.put("ics", Messages.export_ics);
		FORMAT_LABELS.put("json", Messages.export_json);
		FORMAT_LABELS.put("xmi", Messages.export_xmi);
	}

	/** Profiles and styles of the chosen plans, by what they are called. */
	private record Choices(Map<String, String> profiles, Map<String, String> styles) {
	}

	private final List<Path> plans;
	private final Map<ReportFormat, Button> formats = new LinkedHashMap<>();
	private @Nullable Choice profile;
	private @Nullable Choice language;
	private @Nullable Choice digits;
	private @Nullable Choice calendar;
	private @Nullable Choice style;
	private @Nullable Text folder;
	private @Nullable Button draft;
	private @Nullable Button force;
	private @Nullable Button open;

	ExportPage(List<Path> plans) {
		super(ExportPage.class.getName(), Messages.export_title, AppIcons.descriptor("export-banner"));
		this.plans = plans;
		setDescription(plans.size() == 1 ? NLS.bind(Messages.export_one, plans.get(0).getFileName())
				: NLS.bind(Messages.export_many, plans.size()));
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(page);
		formats(page);
		profile = choice(page, Messages.export_profile);
		language = choice(page, Messages.export_language);
		digits = choice(page, Messages.export_digits);
		calendar = choice(page, Messages.export_calendar);
		style = choice(page, Messages.export_style);
		folder(page);
		draft = check(page, Messages.export_draft);
		force = check(page, Messages.export_force);
		open = check(page, Messages.export_open);
		fill();
		setControl(page);
		validate();
		Job.createSystem(Messages.live_reading, monitor -> {
			Choices known = choices();
			Ui.later(page, control -> offer(known));
		}).schedule();
	}

	private void formats(Composite page) {
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.export_formats);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).applyTo(group);
		Set<String> before = Set.copyOf(Arrays.asList(
				Objects.requireNonNullElse(settings().getArray(FORMATS), new String[] { USUAL_FORMAT })));
		for (ReportFormat format : ReportFormats.all()) {
			Button button = new Button(group, SWT.CHECK);
			button.setText(FORMAT_LABELS.getOrDefault(format.name(), format.name()));
			button.setSelection(before.contains(format.name()));
			button.addListener(SWT.Selection, event -> validate());
			formats.put(format, button);
		}
	}

	private static Choice choice(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = Choosers.make(page);
		Spoken.call(combo, label);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return new Choice(combo);
	}

	private static Button check(Composite page, String label) {
		Button button = new Button(page, SWT.CHECK);
		button.setText(label);
		// GTK draws a mirrored one at the wrong end of a place that is wider than itself.
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private void folder(Composite page) {
		new Label(page, SWT.NONE).setText(Messages.export_folder);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		Spoken.call(text, Messages.export_folder);
		String usual = plans.isEmpty() ? "" : plans.get(0).resolveSibling("reports").toString();
		text.setText(Objects.requireNonNullElse(settings().get(FOLDER), usual));
		text.addListener(SWT.Modify, event -> validate());
		folder = text;
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.export_browse);
		browse.addListener(SWT.Selection, event -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setFilterPath(text.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
	}

	private void fill() {
		fill(profile, Map.of(ReportOptions.CLIENT, Messages.export_client), PROFILE, ReportOptions.CLIENT);
		fill(style, Map.of("", Messages.export_styleOfPlan), STYLE, "");
		Map<String, String> languages = new LinkedHashMap<>();
		languages.put("", Messages.export_languageOfPlan);
		languages.put("ar", "العربية");
		languages.put("en", "English");
		fill(language, languages, LANGUAGE, "");
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put(Digits.WESTERN.name(), "0 1 2 3 …");
		kinds.put(Digits.ARABIC.name(), "٠ ١ ٢ ٣ …");
		fill(digits, kinds, DIGITS, Digits.WESTERN.name());
		Map<String, String> calendars = new LinkedHashMap<>();
		calendars.put(CalendarChoice.GREGORIAN.name(), Messages.export_gregorian);
		calendars.put(CalendarChoice.HIJRI.name(), Messages.export_hijri);
		calendars.put(CalendarChoice.BOTH.name(), Messages.export_both);
		fill(calendar, calendars, CALENDAR, CalendarChoice.GREGORIAN.name());
		select(draft, settings().getBoolean(DRAFT));
		select(open, settings().get(OPEN) == null || settings().getBoolean(OPEN));
	}

	private void fill(@Nullable Choice choice, Map<String, String> labels, String setting, String usual) {
		if (choice != null) {
			choice.fill(labels);
			choice.choose(Objects.requireNonNullElse(settings().get(setting), usual), usual);
		}
	}

	private static void select(@Nullable Button button, boolean selected) {
		if (button != null) {
			button.setSelection(selected);
		}
	}

	/** What the plans offer; profiles and styles stand in files, which are read by a job. */
	private Choices choices() {
		Map<String, String> profiles = new LinkedHashMap<>();
		Map<String, String> styles = new LinkedHashMap<>();
		styles.put("", Messages.export_styleOfPlan);
		for (Path path : plans) {
			try {
				for (Plan plan : PlanReading.plansIn(PlanReading.read(path))) {
					PlanLanguage.service(ReaderProfiles.class).of(plan, PlanLanguage.ofWindow())
							.forEach(one -> profiles.putIfAbsent(one.name(),
									one.title().isBlank() ? one.name() : one.title()));
					PlanLanguage.service(HouseStyles.class).names(plan).forEach(name -> styles.putIfAbsent(name, name));
				}
			} catch (IOException e) {
				// The export itself tells that the file cannot be read.
				Log.failure(e);
			}
		}
		return new Choices(profiles, styles);
	}

	private void offer(Choices known) {
		if (!known.profiles().isEmpty()) {
			fill(profile, known.profiles(), PROFILE, ReportOptions.CLIENT);
		}
		fill(style, known.styles(), STYLE, "");
	}

	private void validate() {
		String problem = null;
		if (plans.isEmpty()) {
			problem = Messages.export_none;
		} else if (chosenFormats().isEmpty()) {
			problem = Messages.export_noFormat;
		} else if (target().isEmpty()) {
			problem = Messages.export_noFolder;
		} else if (Files.isRegularFile(target().get())) {
			problem = NLS.bind(Messages.problem_folderIsFile, target().get());
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private Optional<Path> target() {
		try {
			String text = folder == null ? "" : folder.getText().strip();
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private List<ReportFormat> chosenFormats() {
		List<ReportFormat> chosen = new ArrayList<>();
		formats.forEach((format, button) -> {
			if (button.getSelection()) {
				chosen.add(format);
			}
		});
		return chosen;
	}

	/** What was chosen. */
	ReportExport.Options options() {
		ReportOptions report = new ReportOptions(chosen(profile),
				Optional.of(chosen(language)).filter(code -> !code.isEmpty()).map(Locale::forLanguageTag),
				Digits.valueOf(chosen(digits)), CalendarChoice.valueOf(chosen(calendar)), isOn(draft),
				Optional.of(chosen(style)).filter(name -> !name.isEmpty()), LocalDate.now());
		return new ReportExport.Options(chosenFormats(), target().orElseThrow(), report, isOn(force));
	}

	boolean opensWhenDone() {
		return isOn(open);
	}

	/** Keeps what was chosen, but for overwriting, which is to be decided each time. */
	void remember() {
		IDialogSettings settings = settings();
		settings.put(FORMATS, chosenFormats().stream().map(ReportFormat::name).toArray(String[]::new));
		settings.put(PROFILE, chosen(profile));
		settings.put(LANGUAGE, chosen(language));
		settings.put(DIGITS, chosen(digits));
		settings.put(CALENDAR, chosen(calendar));
		settings.put(STYLE, chosen(style));
		settings.put(FOLDER, target().map(Path::toString).orElse(""));
		settings.put(DRAFT, isOn(draft));
		settings.put(OPEN, isOn(open));
	}

	private IDialogSettings settings() {
		return getWizard().getDialogSettings();
	}

	private static String chosen(@Nullable Choice choice) {
		return choice == null ? "" : choice.chosen();
	}

	private static boolean isOn(@Nullable Button button) {
		return button != null && button.getSelection();
	}

	/** A list of which one is chosen, by its key. */
	private static final class Choice {

		private final Combo combo;
		private List<String> keys = List.of();

		Choice(Combo combo) {
			this.combo = combo;
		}

		void fill(Map<String, String> labels) {
			keys = List.copyOf(labels.keySet());
			combo.setItems(labels.values().toArray(String[]::new));
		}

		void choose(String key, String otherwise) {
			combo.select(Math.max(0, keys.contains(key) ? keys.indexOf(key) : keys.indexOf(otherwise)));
		}

		String chosen() {
			int index = combo.getSelectionIndex();
			return index < 0 ? "" : keys.get(index);
		}
	}
}
