package org.tamyeez.editor.preferences;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tamyeez.editor.direction.Direction;

/** What authors have chosen about the editor. */
public final class EditorPreferences {

	/** The name of the bundle, under which the choices are kept. */
	public static final String STORE = "org.tamyeez.editor";
	/** In which direction plans are opened: the name of a {@link Direction}, or empty for that of most lines. */
	public static final String DIRECTION = "direction";
	/** Whether a plan is laid out when it is saved. */
	public static final String FORMAT_ON_SAVE = "formatOnSave";
	/** Whether facts are shown between the words. */
	public static final String MININGS = "minings";
	/** Whether the second of two signs is written with the first. */
	public static final String CLOSE_PAIRS = "closePairs";
	/** Whether other places with the name at the caret are marked. */
	public static final String OCCURRENCES = "occurrences";

	/** Whether the outline is sorted by names, and not as the text. */
	public static final String OUTLINE_SORTED = "outlineSorted";
	/** Whether the outline follows the caret. */
	public static final String OUTLINE_LINKED = "outlineLinked";
	/** Whether a line above the text tells where the caret stands. */
	public static final String HEADER = "header";

	private static final IPreferenceStore PREFERENCES = new ScopedPreferenceStore(InstanceScope.INSTANCE, STORE);

	private EditorPreferences() {
	}

	/** Where the choices are kept. */
	public static IPreferenceStore store() {
		return PREFERENCES;
	}

	/** The direction in which all plans are opened; empty if each is opened in its own. */
	public static Optional<Direction> direction() {
		String chosen = PREFERENCES.getString(DIRECTION);
		for (Direction direction : Direction.values()) {
			if (direction.name().equals(chosen)) {
				return Optional.of(direction);
			}
		}
		return Optional.empty();
	}

	/** Whether something is chosen. */
	public static boolean is(String choice) {
		return PREFERENCES.getBoolean(choice);
	}
}
