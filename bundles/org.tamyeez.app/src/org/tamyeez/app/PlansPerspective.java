package org.tamyeez.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.tamyeez.app.dashboard.DashboardView;
import org.tamyeez.app.dashboard.TeachingsView;
import org.tamyeez.app.help.HelpView;
import org.tamyeez.app.map.PlanMapView;
import org.tamyeez.app.preview.PreviewView;
import org.tamyeez.app.steps.FirstStepsView;

/**
 * The arrangement of the window for writing plans: files beside the plan, its
 * report and pictures opposite, what is wrong below.
 */
public final class PlansPerspective implements IPerspectiveFactory {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.plans";

	private static final float SIDE = 0.18f;
	private static final float PICTURE = 0.56f;
	private static final float BELOW = 0.66f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, SIDE, editors);
		files.addView(IPageLayout.ID_PROJECT_EXPLORER);
		files.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(TeachingsView.ID);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IFolderLayout picture = layout.createFolder("picture", IPageLayout.RIGHT, PICTURE, editors);
		picture.addView(PreviewView.ID);
		picture.addView(PlanMapView.ID);
		picture.addView(DashboardView.ID);
		picture.addPlaceholder(FirstStepsView.ID);
		picture.addPlaceholder(HelpView.ID);
		for (String view : new String[] { IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_OUTLINE,
				IPageLayout.ID_PROBLEM_VIEW,
				TeachingsView.ID, PreviewView.ID, PlanMapView.ID, DashboardView.ID, FirstStepsView.ID, HelpView.ID }) {
			layout.addShowViewShortcut(view);
		}
	}
}
