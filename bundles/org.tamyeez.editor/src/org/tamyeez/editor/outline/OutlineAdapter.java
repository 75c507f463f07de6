package org.tamyeez.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.tamyeez.editor.PlanEditors;

/** Gives editors of plans their outline. The generic editor also shows other texts, which are left to others. */
public final class OutlineAdapter implements IAdapterFactory {

	private static final Class<?>[] GIVEN = { IContentOutlinePage.class };

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adapted, Class<T> wanted) {
		if (wanted != IContentOutlinePage.class || !(adapted instanceof ITextEditor editor)) {
			return null;
		}
		return PlanEditors.plan(editor).map(plan -> wanted.cast(new PlanOutlinePage(editor, plan))).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return GIVEN;
	}
}
