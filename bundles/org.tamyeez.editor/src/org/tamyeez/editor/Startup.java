package org.tamyeez.editor;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.tamyeez.editor.format.FormatOnSave;
import org.tamyeez.editor.recovery.Recovery;
import org.tamyeez.editor.server.WorkspacePlans;

/** What begins with the workbench, before any plan is opened. */
public final class Startup implements IStartup {

	/** The context in which the keys for plans are valid. */
	private static final String CONTEXT = "org.tamyeez.editor.plan";

	@Override
	public void earlyStartup() {
		WorkspacePlans.watch();
		Ui.later(() -> {
			PlatformUI.getWorkbench().getService(IContextService.class).activateContext(CONTEXT, new InPlan());
			FormatOnSave.install();
			Recovery.begin(PlatformUI.getWorkbench());
		});
	}

	/** Holds while an editor of a plan is active. */
	private static final class InPlan extends Expression {

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			Object part = context.getVariable(ISources.ACTIVE_PART_NAME);
			return EvaluationResult.valueOf(part instanceof IWorkbenchPart active && PlanEditors.editor(active).isPresent());
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
		}
	}
}
