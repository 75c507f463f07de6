package org.tamyeez.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.editor.finding.RulePages;

/** Opens the page of a rule that the editor names. */
public final class RulePageHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String link = event.getParameter(RulePages.LINK);
		if (link != null) {
			HelpAddress.parse(link).ifPresent(HelpView::open);
		}
		return null;
	}
}
