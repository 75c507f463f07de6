package org.tamyeez.app.create;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Choosers;
import org.tamyeez.app.Messages;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.editor.Spoken;
import org.tamyeez.examples.PlanTemplate;

/** Asks what a plan is to be called, whom it is for, when, in which money and language, and what kind of plan it is. */
public final class NewPlanPage extends WizardPage {

	private static final List<String> CURRENCIES = List.of("SAR", "AED", "EGP", "KWD", "QAR", "BHD", "OMR", "JOD", "IQD",
			"LBP",
			"SYP", "YER", "MAD", "TND", "DZD", "LYD", "SDG", "USD", "EUR");
	private static final int USUAL_MONTHS = 6;

	private final Map<PlanTemplate, Button> templates = new EnumMap<>(PlanTemplate.class);
	private final List<IContainer> folders = new ArrayList<>();
	private final PlanTemplate suggestedTemplate;
	private @Nullable IContainer suggested;
	private @Nullable Text title;
	private @Nullable Text client;
	private @Nullable DateTime start;
	private @Nullable DateTime end;
	private @Nullable Combo currency;
	private @Nullable Combo language;
	private @Nullable Combo folder;

	/** @param template the kind of plan that is chosen at first */
	NewPlanPage(PlanTemplate template) {
		super(NewPlanPage.class.getName(), Messages.newPlan_title, AppIcons.descriptor("plan-banner"));
		setDescription(Messages.newPlan_description);
		suggestedTemplate = template;
	}

	/** Suggests where the plan is to be put. */
	void suggest(@Nullable IContainer place) {
		suggested = place;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 8).spacing(8, 8).applyTo(page);
		title = text(page, Messages.newPlan_name);
		client = text(page, Messages.newPlan_client);
		LocalDate first = LocalDate.now().plusMonths(1).withDayOfMonth(1);
		start = date(page, Messages.newPlan_start, first);
		end = date(page, Messages.newPlan_end, first.plusMonths(USUAL_MONTHS).minusDays(1));
		currency = combo(page, Messages.newPlan_currency, CURRENCIES, 1);
		language = combo(page, Messages.newPlan_language, List.of("العربية", "English"), 1);
		language.select(isArabicWindow() ? 0 : 1);
		templates(page);
		findFolders();
		folder = combo(page, Messages.newPlan_folder, folders.stream().map(NewPlanPage::label).toList(), 3);
		setControl(page);
		setPageComplete(false);
	}

	private static boolean isArabicWindow() {
		return "ar".equals(PlanLanguage.ofWindow().getLanguage());
	}

	private Text text(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER);
		Spoken.call(text, label);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	private DateTime date(Composite page, String label, LocalDate day) {
		new Label(page, SWT.NONE).setText(label);
		DateTime date = new DateTime(page, SWT.DATE | SWT.BORDER | SWT.DROP_DOWN);
		Spoken.call(date, label);
		date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(date);
		date.addListener(SWT.Selection, event -> validate());
		return date;
	}

	private static Combo combo(Composite page, String label, List<String> items, int columns) {
		new Label(page, SWT.NONE).setText(label);
		Combo combo = Choosers.make(page);
		Spoken.call(combo, label);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private void templates(Composite page) {
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.newPlan_template);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(group);
		for (PlanTemplate template : PlanTemplate.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(label(template));
			templates.put(template, button);
		}
		templates.get(suggestedTemplate).setSelection(true);
	}

	private static String label(PlanTemplate template) {
		return switch (template) {
			case SHOP -> Messages.template_shop;
			case SERVICE -> Messages.template_service;
			case AWARENESS -> Messages.template_awareness;
			case LAUNCH -> Messages.template_launch;
			case BLANK -> Messages.template_blank;
		};
	}

	/** Own plans have a place of their own, apart from the examples. */
	private void findFolders() {
		Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
				.sorted(Comparator.comparing(NewPlanPage::isForExamples)).forEach(folders::add);
		if (folders.stream().allMatch(NewPlanPage::isForExamples)) {
			folders.add(0, ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.newPlan_project));
		}
		IContainer place = suggested;
		if (place != null) {
			folders.remove(place);
			folders.add(0, place);
		}
	}

	private static boolean isForExamples(IContainer folder) {
		return Messages.examples_project.equals(folder.getName());
	}

	private static String label(IContainer folder) {
		String path = folder.getFullPath().makeRelative().toString();
		return folder.exists() ? path : path + " " + Messages.newPlan_willBeMade;
	}

	private void validate() {
		String problem = !day(end).isAfter(day(start)) ? Messages.newPlan_order : null;
		setErrorMessage(problem);
		setPageComplete(problem == null && !title().isEmpty() && !text(client).isEmpty());
	}

	private static String text(@Nullable Text field) {
		return field == null ? "" : field.getText().strip();
	}

	private static LocalDate day(@Nullable DateTime field) {
		if (field == null) {
			throw new DateTimeException("The page has not been made");
		}
		return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
	}

	/** What the plan is called. */
	public String title() {
		return text(title);
	}

	/** Fills in what has to be filled in, as somebody would who types. */
	public void fill(String newTitle, String newClient, PlanTemplate template, boolean arabic) {
		Text titleField = title;
		Text clientField = client;
		Combo languageField = language;
		if (titleField != null && clientField != null && languageField != null) {
			titleField.setText(newTitle);
			clientField.setText(newClient);
			languageField.select(arabic ? 0 : 1);
			templates.forEach((one, button) -> button.setSelection(one == template));
		}
	}

	/** Where the plan is to be put; made if it is not there yet. */
	IContainer folder() throws CoreException {
		IContainer chosen = folders.get(folder == null ? 0 : Math.max(0, folder.getSelectionIndex()));
		return chosen instanceof IProject project ? Creation.project(project.getName(), new NullProgressMonitor()) : chosen;
	}

	/** The text of the plan. */
	String text() {
		PlanTemplate template = templates.entrySet().stream().filter(entry -> entry.getValue().getSelection())
				.map(Map.Entry::getKey).findFirst().orElse(PlanTemplate.BLANK);
		boolean arabic = language != null && language.getSelectionIndex() == 0;
		Currency money = Currency.getInstance(currency == null ? CURRENCIES.get(0) : currency.getText());
		return template.fill(arabic, new PlanTemplate.Beginning(title(), text(client), day(start), day(end), money));
	}
}
