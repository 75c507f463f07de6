package org.tamyeez.editor.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.direction.Direction;

/** Where authors choose how plans are edited. */
public final class EditorPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The identifier that {@code plugin.xml} declares; pages about plans stand below this one. */
	public static final String ID = "org.tamyeez.editor.preferences";

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

	private void addChoice(String choice, String label) {
		addField(new BooleanFieldEditor(choice, label, getFieldEditorParent()));
	}
}
