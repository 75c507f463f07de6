package org.tamyeez.editor.preferences;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.direction.Direction;

/** Where authors choose how plans are edited. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The identifier that {@code plugin.xml} declares; pages about plans stand below this one. */
	public static final String ID = "org.tamyeez.editor.preferences";

	/** The platform's page for fonts and colours. */
	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

	/** Called by the platform. */
	public EditorPreferencePage() {
		super(GRID);
		setPreferenceStore(EditorPreferences.store());
		setDescription(Messages.preferences_hint);
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing depends on it.
	}

	@Override
	protected void createFieldEditors() {
		String[][] directions = { { Messages.preferences_direction_own, "" },
				{ Messages.preferences_direction_left, Direction.LEFT_TO_RIGHT.name() },
				{ Messages.preferences_direction_right, Direction.RIGHT_TO_LEFT.name() } };
		addField(new ComboFieldEditor(EditorPreferences.DIRECTION, Messages.preferences_direction, directions,
				getFieldEditorParent()));
		addChoice(EditorPreferences.FORMAT_ON_SAVE, Messages.preferences_format);
		addChoice(EditorPreferences.CLOSE_PAIRS, Messages.preferences_pairs);
		addChoice(EditorPreferences.OCCURRENCES, Messages.preferences_occurrences);
		addChoice(EditorPreferences.MININGS, Messages.preferences_minings);
		addChoice(EditorPreferences.HEADER, Messages.preferences_header);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		super.createContents(area);
		if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
			new PreferenceLinkArea(area, SWT.NONE, COLOURS, Messages.preferences_colours, container, null);
		}
		return area;
	}

	private void addChoice(String choice, String label) {
		addField(new BooleanFieldEditor(choice, label, getFieldEditorParent()));
	}
}
