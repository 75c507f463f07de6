package org.tamyeez.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of the window for writing plans: files beside the plan, its outline opposite, what is wrong below. */
public final class PlansPerspective implements IPerspectiveFactory {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.plans";

	private static final float SIDE = 0.22f;
	private static final float BELOW = 0.7f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, SIDE, editors);
		layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, BELOW, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 1 - SIDE, editors);
	}
}
