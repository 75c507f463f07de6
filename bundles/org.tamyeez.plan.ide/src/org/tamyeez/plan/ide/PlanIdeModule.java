package org.tamyeez.plan.ide;

import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.tamyeez.plan.ide.server.CompletionService;
import org.tamyeez.plan.ide.server.FindingHover;
import org.tamyeez.plan.ide.server.FixActions;
import org.tamyeez.plan.ide.server.PlanFormattingService;

/** The services of editors that are our own; all else is Xtext's. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** Completion. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return CompletionService.class;
	}

	/** Quick fixes. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return FixActions.class;
	}

	/** What is shown where the pointer rests. */
	public Class<? extends IHoverService> bindIHoverService() {
		return FindingHover.class;
	}

	/** Formatting. */
	public Class<? extends FormattingService> bindFormattingService() {
		return PlanFormattingService.class;
	}
}
