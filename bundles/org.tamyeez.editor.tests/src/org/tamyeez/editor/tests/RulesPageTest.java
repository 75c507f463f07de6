package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.policy.RuleForm;
import org.tamyeez.editor.policy.RulePreferencePage;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rules.AllRules;
import org.tamyeez.testing.window.Wait;

/** What is decided on the page of rules stands in a policy file of the project afterwards, and the plans are checked by it. */
class RulesPageTest {

	private static final String PAGE = "org.tamyeez.editor.projectRules";
	private static final Rule<?> UNMEASURED = new AllRules().find(Samples.RULE).orElseThrow();

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void aDecisionIsWrittenIntoThePolicyAndChangesTheFindings() throws Exception {
		IFile policy = workbench.file("house.mplan", Samples.POLICY + "// The end\n");
		IFile plan = workbench.file("plan.mplan", Samples.UNMEASURED.replace(Samples.POLICY, ""));
		Workbench.waitForRules(plan, Samples.RULE);

		decide(policy.getProject(), form -> form.decide(UNMEASURED, RuleSeverity.OFF));

		assertTrue(Workbench.read(policy).contains("rule " + Samples.RULE + " is off"), Workbench.read(policy));
		assertTrue(Workbench.read(policy).endsWith("// The end\n"));
		Workbench.waitForRules(plan);
	}

	@Test
	void aPolicyIsMadeWhereThereIsNoneAndThePlansFollowIt() throws Exception {
		IFile plan = workbench.file("plan.mplan", "plan P {\n\t// What the client wants\n\tclient \"C\"\n}\n");

		decide(plan.getProject(), form -> {
			form.callPolicy("Bakers");
			form.decide(UNMEASURED, RuleSeverity.INFO);
		});

		assertEquals("policy Bakers {\n\trule " + Samples.RULE + " is info\n}\n",
				Workbench.read(plan.getProject().getFile("policy.mplan")));
		assertEquals("plan P {\n\tpolicy Bakers\n\t// What the client wants\n\tclient \"C\"\n}\n", Workbench.read(plan));
	}

	@Test
	void whatTheAuthorHasNotSavedStaysUnsaved() throws Exception {
		IFile plan = workbench.file("plan.mplan", "plan P {\n}\n");
		Editing editing = Workbench.open(plan).caretBehind("plan P {").type("\n");
		String typed = editing.text();

		decide(plan.getProject(), form -> form.decide(UNMEASURED, RuleSeverity.INFO));

		assertEquals("plan P {\n}\n", Workbench.read(plan));
		assertTrue(editing.editor().isDirty());
		assertEquals(typed.replace("plan P {", "plan P {\n\tpolicy House"), editing.text());
	}

	@Test
	void nothingIsWrittenWhereNothingIsDecided() throws Exception {
		IFile policy = workbench.file("house.mplan", Samples.POLICY);
		long before = policy.getModificationStamp();

		decide(policy.getProject(), form -> form.letPlansFollow(false));

		assertEquals(before, policy.getModificationStamp());
		assertFalse(policy.getProject().getFile("policy.mplan").exists());
	}

	private static void decide(IProject project, Consumer<RuleForm> decisions) {
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(Workbench.page().getWorkbenchWindow().getShell(),
				project, PAGE, new String[] { PAGE }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			RulePreferencePage page = (RulePreferencePage) dialog.getSelectedPage();
			RuleForm form = page.form().orElseThrow();
			Wait.until("the policies are read", form::isReady);
			decisions.accept(form);
			assertTrue(page.okToLeave(), page.getErrorMessage());
			assertTrue(page.performOk(), page.getErrorMessage());
		} finally {
			dialog.close();
		}
	}
}
