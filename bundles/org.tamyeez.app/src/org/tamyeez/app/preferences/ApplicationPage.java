package org.tamyeez.app.preferences;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tamyeez.app.Choosers;
import org.tamyeez.app.Messages;
import org.tamyeez.editor.Spoken;

/** Where people choose the language and the look of the application. */
public final class ApplicationPage extends PreferencePage implements IWorkbenchPreferencePage {

	/** The identifier that {@code plugin.xml} declares; choices of the platform stand below this page. */
	public static final String ID = "org.tamyeez.app.preferences";
	/** Where the platform keeps which theme is chosen, and under which name. */
	public static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
	/** The name of the theme that is chosen. */
	public static final String THEME = "themeid";

	private static final List<String> LANGUAGES = List.of("", "ar", "en");
	private static final List<String> THEME_IDS = List.of("", "org.eclipse.e4.ui.css.theme.e4_default",
			"org.eclipse.e4.ui.css.theme.e4_dark");
	private static final int WIDTH = 380;

	/**
	 * Something that one of several values is chosen for.
	 *
	 * @param store  where the value is kept
	 * @param name   under which name
	 * @param values what can be chosen; the first is the same as no choice
	 * @param combo  what it is chosen in
	 */
	private record Choice(ScopedPreferenceStore store, String name, List<String> values, Combo combo) {

		void show() {
			combo.select(Math.max(0, values.indexOf(store.getString(name))));
		}

		void showDefault() {
			combo.select(0);
		}

		/** Keeps what is chosen. Tells whether it is something else than before. */
		boolean keep() {
			String chosen = values.get(combo.getSelectionIndex());
			boolean changed = !chosen.equals(store.getString(name));
			store.setValue(name, chosen);
			save();
			return changed;
		}

		/** The choice has to be on the disk before the application begins once more. */
		private void save() {
			try {
				store.save();
			} catch (IOException e) {
				ILog.of(ApplicationPage.class).error(e.getLocalizedMessage(), e);
			}
		}
	}

	private List<Choice> choices = List.of();

	/** Called by the platform. */
	public ApplicationPage() {
		setDescription(Messages.application_hint);
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing depends on it.
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Combo language = combo(area, Messages.application_language, Messages.application_language_computer,
				Messages.application_language_arabic, Messages.application_language_english);
		Combo theme = combo(area, Messages.application_theme, Messages.application_theme_computer,
				Messages.application_theme_light, Messages.application_theme_dark);
		choices = List.of(new Choice(WindowLanguage.store(), WindowLanguage.CHOICE, LANGUAGES, language), new Choice(
				new ScopedPreferenceStore(InstanceScope.INSTANCE, THEMES), THEME, THEME_IDS, theme));
		choices.forEach(Choice::show);
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.application_restart_note);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(note);
		Link colours = new Link(area, SWT.NONE);
		colours.setText(Messages.application_colours);
		colours.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
				container.openPage(PreferenceTree.COLOURS, null);
			}
		}));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(colours);
		return area;
	}

	private static Combo combo(Composite area, String label, String... words) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = Choosers.make(area);
		combo.setItems(words);
		Spoken.call(combo, label);
		return combo;
	}

	/** Chooses a language; empty for that of the computer. */
	public void chooseLanguage(String language) {
		choices.get(0).combo().select(LANGUAGES.indexOf(language));
	}

	/** Chooses a theme; empty for that of the computer. */
	public void chooseTheme(String theme) {
		choices.get(1).combo().select(THEME_IDS.indexOf(theme));
	}

	@Override
	protected void performDefaults() {
		choices.forEach(Choice::showDefault);
		super.performDefaults();
	}

	/** Keeps what is chosen. Tells whether the application has to begin once more to show it. */
	public boolean keep() {
		return choices.stream().map(Choice::keep).reduce(false, Boolean::logicalOr);
	}

	@Override
	public boolean performOk() {
		if (keep() && MessageDialog.open(MessageDialog.QUESTION, getShell(), Platform.getProduct().getName(),
				Messages.application_restart_question, SWT.SHEET, Messages.application_restart_now,
				Messages.application_restart_later) == 0) {
			// Only when this dialog is closed can the window be.
			getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
		}
		return true;
	}
}
