package org.tamyeez.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The words of the application that the platform does not have. Only public fields are filled. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String menu_file;
	public static String menu_edit;
	public static String menu_window;
	public static String menu_views;
	public static String menu_help;
	public static String live_reading;
	public static String live_none;
	public static String map_zoomIn;
	public static String map_zoomOut;
	public static String map_fit;
	public static String map_svg;
	public static String map_png;
	public static String map_writing;
	public static String map_empty;
	public static String map_failed;
	public static String preview_reader;
	public static String preview_language;
	public static String preview_browser;
	public static String preview_print;
	public static String preview_missing;
	public static String teachings_counts;
	public static String teachings_with;
	public static String teachings_kept;
	public static String teachings_waived;
	public static String teachings_broken;
	public static String teachings_line;
	public static String teachings_unread;
	public static String group_fields;
	public static String group_audience;
	public static String group_mix;
	public static String group_relationship;
	public static String group_method;
	public static String group_form;
	public static String export_title;
	public static String export_none;
	public static String export_one;
	public static String export_many;
	public static String export_formats;
	public static String export_html;
	public static String export_pdf;
	public static String export_docx;
	public static String export_xlsx;
	public static String export_md;
	public static String export_ics;
	public static String export_json;
	public static String export_xmi;
	public static String export_profile;
	public static String export_language;
	public static String export_languageOfPlan;
	public static String export_digits;
	public static String export_calendar;
	public static String export_gregorian;
	public static String export_hijri;
	public static String export_both;
	public static String export_style;
	public static String export_styleOfPlan;
	public static String export_folder;
	public static String export_browse;
	public static String export_draft;
	public static String export_force;
	public static String export_open;
	public static String export_noFormat;
	public static String export_noFolder;
	public static String export_running;
	public static String export_result;
	public static String export_where;
	public static String export_nothing;
	public static String export_openFolder;
	public static String export_written;
	public static String export_unchanged;
	public static String export_broken;
	public static String export_unreadable;
	public static String export_of;
	public static String export_failed;
	public static String export_style_problem;
	public static String problem_open;
	public static String problem_edited;
	public static String problem_sameName;
	public static String problem_isFolder;
	public static String problem_folderIsFile;
	public static String problem_brokenLink;
	public static String problem_notReplaced;
	public static String problem_noPermission;
	public static String problem_notWritten;
	public static String newPlan_title;
	public static String newPlan_description;
	public static String newPlan_name;
	public static String newPlan_client;
	public static String newPlan_start;
	public static String newPlan_end;
	public static String newPlan_currency;
	public static String newPlan_language;
	public static String newPlan_template;
	public static String newPlan_folder;
	public static String newPlan_project;
	public static String newPlan_willBeMade;
	public static String newPlan_order;
	public static String template_shop;
	public static String template_service;
	public static String template_awareness;
	public static String template_launch;
	public static String template_blank;
	public static String newProject_title;
	public static String newProject_description;
	public static String newProject_name;
	public static String newProject_taken;
	public static String examples_project;
	public static String examples_failed;
	public static String open_title;
	public static String open_plans;
	public static String open_all;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
