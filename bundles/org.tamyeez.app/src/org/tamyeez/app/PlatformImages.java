package org.tamyeez.app;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** The pictures that the platform's views of files and problems expect an application to declare. */
final class PlatformImages {

	private static final String BUNDLE = "org.eclipse.ui.ide";
	private static final String FOLDER = "icons/full/";
	private static final String ENDING = ".svg";

	/** By the names that the views ask for; those without a constant that all may use are written as the platform has them. */
	private static final Map<String, String> FILES = Map.ofEntries(
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
			Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
			Map.entry(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk"),
			Map.entry(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk"),
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
			Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
			Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
			Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
			Map.entry("IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk"),
			Map.entry("IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk"),
			Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "elcl16/smartmode_co"),
			Map.entry("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout"),
			Map.entry("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout"),
			Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
			Map.entry("IMG_ETOOL_NEXT_NAV", "etool16/next_nav"), Map.entry("IMG_ETOOL_PREVIOUS_NAV", "etool16/prev_nav"),
			Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
			Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
			Map.entry("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz"),
			Map.entry("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz"),
			Map.entry("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz"),
			Map.entry("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz"),
			Map.entry("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz"),
			Map.entry("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz"),
			Map.entry("IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz"));

	private PlatformImages() {
	}

	/** Declares the pictures. */
	static void declare(IWorkbenchConfigurer configurer) {
		Bundle bundle = Platform.getBundle(BUNDLE);
		FILES.forEach((name, file) -> {
			URL url = bundle == null ? null : FileLocator.find(bundle, IPath.fromPortableString(FOLDER + file + ENDING));
			if (url != null) {
				configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
			}
		});
	}
}
