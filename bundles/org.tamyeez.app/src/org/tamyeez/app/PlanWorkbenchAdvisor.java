package org.tamyeez.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.tamyeez.app.mirrored.ViewToolBars;
import org.tamyeez.app.preferences.PreferenceTree;
import org.tamyeez.app.preferences.ViewNames;
import org.tamyeez.app.start.NamedPlans;
import org.tamyeez.app.start.Splash;
import org.tamyeez.app.start.WindowTitle;
import org.tamyeez.app.welcome.Welcome;

/** Decides what the workbench shows when it opens. */
final class PlanWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Menus of the platform that are of no use here: one to open a file as ours does, one about the ends of lines. */
	private static final List<String> FOR_PROGRAMMERS = List.of("org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");
	private static final Point SIZE = new Point(1280, 800);

	private final Splash splash;
	/** The plans that are to be opened as soon as there is a window. */
	private final List<Path> named;
	private boolean started;

	PlanWorkbenchAdvisor(Splash splash, List<Path> named) {
		this.splash = splash;
		this.named = new ArrayList<>(named);
	}

	/** Opens plans that somebody has named, in the thread of the window. */
	void open(List<Path> plans) {
		if (started) {
			NamedPlans.open(plans);
		} else {
			named.addAll(plans);
		}
	}

	@Override
	public void postStartup() {
		PreferenceTree.tidy(PlatformUI.getWorkbench().getPreferenceManager());
		started = true;
		if (!named.isEmpty()) {
			NamedPlans.open(List.copyOf(named));
		}
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		PlatformImages.declare(configurer);
	}

	/** What is known of the projects is written down, so that the next start need not look at all files. */
	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(PlanWorkbenchAdvisor.class).log(e.getStatus());
		}
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PlansPerspective.ID;
	}

	/** The project explorer shows what the default page input contains. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer) {
			@Override
			public void preWindowOpen() {
				getWindowConfigurer().setInitialSize(SIZE);
				getWindowConfigurer().setShowStatusLine(true);
				getWindowConfigurer().setShowPerspectiveBar(false);
			}

			@Override
			public void postWindowOpen() {
				splash.close();
				WindowTitle.keep(getWindowConfigurer());
				ViewNames.translate(getWindowConfigurer().getWindow());
				ViewToolBars.keep(getWindowConfigurer().getWindow());
				IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
				if (page != null) {
					FOR_PROGRAMMERS.forEach(page::hideActionSet);
				}
			}

			@Override
			public void openIntro() {
				Welcome.greet(getWindowConfigurer().getWindow());
			}

			@Override
			public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
				return new PlanActionBars(bars);
			}
		};
	}
}
