package org.tamyeez.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The words of the editor that neither the platform nor the server has. Only public fields are filled. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String fix_menu;
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
	public static String preferences_colours;
	public static String preferences_direction;
	public static String preferences_direction_own;
	public static String preferences_direction_left;
	public static String preferences_direction_right;
	public static String preferences_format;
	public static String preferences_pairs;
	public static String preferences_occurrences;
	public static String preferences_minings;
	public static String preferences_header;
	public static String recovery_title;
	public static String recovery_question;
	public static String recovery_changed;
	public static String recovery_gone;
	public static String recovery_more;
	public static String recovery_restore;
	public static String recovery_discard;
	public static String recovery_failed;
	public static String rules_hint;
	public static String rules_project;
	public static String rules_policy;
	public static String rules_policyIn;
	public static String rules_new;
	public static String rules_name;
	public static String rules_start;
	public static String rules_filter;
	public static String rules_tree;
	public static String rules_rule;
	public static String rules_severity;
	public static String rules_source;
	public static String rules_source_policy;
	public static String rules_source_group;
	public static String rules_error;
	public static String rules_warning;
	public static String rules_info;
	public static String rules_off;
	public static String rules_unsaid;
	public static String rules_takenOver;
	public static String rules_severityOf;
	public static String rules_threshold;
	public static String rules_range;
	public static String rules_outOfRange;
	public static String rules_groupHint;
	public static String rules_description;
	public static String rules_more;
	public static String rules_plans;
	public static String rules_plan;
	public static String rules_file;
	public static String rules_state;
	public static String rules_noPlans;
	public static String rules_following;
	public static String rules_follows;
	public static String rules_followsOther;
	public static String rules_followsNone;
	public static String rules_elsewhere;
	public static String rules_followAll;
	public static String rules_noProject;
	public static String rules_unreadable;
	public static String rules_badName;
	public static String rules_changedMeanwhile;
	public static String rules_group_fields;
	public static String rules_group_audience;
	public static String rules_group_mix;
	public static String rules_group_relationship;
	public static String rules_group_method;
	public static String rules_group_form;
	public static String references_list;
	public static String outline_tree;
	public static String told;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
