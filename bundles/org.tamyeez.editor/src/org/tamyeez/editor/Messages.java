package org.tamyeez.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The words of the editor that neither the platform nor the server has. Only public fields are filled. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String fix_none;
	public static String fix_looking;
	public static String definition_open;
	public static String definition_none;
	public static String references_none;
	public static String references_title;
	public static String references_hint;
	public static String references_place;
	public static String rename_title;
	public static String rename_name;
	public static String rename_none;
	public static String rename_slow;
	public static String rename_change;
	public static String outline_sort;
	public static String outline_link;
	public static String outline_hint;
	public static String outline_sought;
	public static String header_where;
	public static String preferences_hint;
	public static String preferences_direction;
	public static String preferences_direction_own;
	public static String preferences_direction_left;
	public static String preferences_direction_right;
	public static String preferences_format;
	public static String preferences_pairs;
	public static String preferences_occurrences;
	public static String preferences_minings;
	public static String preferences_header;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
