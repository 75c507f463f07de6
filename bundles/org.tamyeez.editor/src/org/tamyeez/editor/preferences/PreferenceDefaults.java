package org.tamyeez.editor.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;

/** What holds until the author chooses otherwise. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IPreferenceStore store = EditorPreferences.store();
		store.setDefault(EditorPreferences.DIRECTION, "");
		store.setDefault(EditorPreferences.FORMAT_ON_SAVE, false);
		store.setDefault(EditorPreferences.MININGS, true);
		store.setDefault(EditorPreferences.CLOSE_PAIRS, true);
		store.setDefault(EditorPreferences.OCCURRENCES, true);
		store.setDefault(EditorPreferences.OUTLINE_SORTED, false);
		store.setDefault(EditorPreferences.OUTLINE_LINKED, true);
		store.setDefault(EditorPreferences.HEADER, true);
	}
}
