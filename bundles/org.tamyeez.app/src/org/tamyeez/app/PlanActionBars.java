package org.tamyeez.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus: the platform's own actions, in the platform's own words, so that they come translated with it. */
final class PlanActionBars extends ActionBarAdvisor {

	private static final ActionFactory[] FILE = { ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
			ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.IMPORT, ActionFactory.EXPORT,
			ActionFactory.PRINT, ActionFactory.PROPERTIES,
			ActionFactory.QUIT };
	private static final ActionFactory[] EDIT = { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND };
	private static final ActionFactory[] WINDOW = { ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES };
	private static final ActionFactory[] HELP = { ActionFactory.ABOUT };

	PlanActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory[] menu : new ActionFactory[][] { FILE, EDIT, WINDOW, HELP }) {
			for (ActionFactory factory : menu) {
				register(factory.create(window));
			}
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		MenuManager file = menu(Messages.menu_file, IWorkbenchActionConstants.M_FILE, FILE);
		file.insert(0, new GroupMarker(IWorkbenchActionConstants.FILE_START));
		bar.add(file);
		MenuManager edit = menu(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT, EDIT);
		// Text editors put their own actions into these groups and fail to open where one is missing.
		edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		edit.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		bar.add(edit);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		MenuManager views = new MenuManager(Messages.menu_views);
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window()));
		MenuManager windows = menu(Messages.menu_window, IWorkbenchActionConstants.M_WINDOW, WINDOW);
		windows.insert(0, views);
		bar.add(windows);
		bar.add(menu(Messages.menu_help, IWorkbenchActionConstants.M_HELP, HELP));
	}

	private IWorkbenchWindow window() {
		return getActionBarConfigurer().getWindowConfigurer().getWindow();
	}

	private MenuManager menu(String title, String id, ActionFactory[] factories) {
		MenuManager menu = new MenuManager(title, id);
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}
}
