package org.tamyeez.plan.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.finding.Findings;
import org.tamyeez.plan.ide.server.Positions;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.WaiverDraft;

import com.google.inject.Inject;

/**
 * Offers what can be done about findings: their fixes, the same for all findings of a rule, all safe fixes of the file at
 * once, and to waive a finding where it stands.
 */
public class FixActions implements ICodeActionService2 {

	/** The kind of the action that makes all safe fixes of a file, as editors can be told to do when a file is saved. */
	public static final String MEND_ALL = CodeActionKind.SourceFixAll + ".tamyeez";

	private final Findings findings;
	private final RuleMessages messages;
	private final EditorWords words;
	private final WaiverDraft waivers;

	/**
	 * @param findings what knows the findings of a file
	 * @param messages what makes the titles of fixes
	 * @param words    what makes all other titles
	 * @param waivers  what writes waivers
	 */
	@Inject
	public FixActions(Findings findings, RuleMessages messages, EditorWords words, WaiverDraft waivers) {
		this.findings = findings;
		this.messages = messages;
		this.words = words;
		this.waivers = waivers;
	}

	/** A question for actions: the file that it is about, and what was found there. */
	private record Question(XtextResource file, Document document, Options options, List<Finding> findings) {

		CodeActionParams params() {
			return options.getCodeActionParams();
		}

		Language reader() {
			return ReaderLanguage.of(file);
		}

		/** The findings at the caret, or in what is selected. */
		List<Finding> asked() {
			return findings.stream()
					.filter(finding -> Positions.touch(Positions.range(finding.location()), params().getRange())).toList();
		}

		/** Whether the editor wants actions of a kind; one that names no kinds wants all. */
		boolean wants(String kind) {
			List<String> only = params().getContext().getOnly();
			return only == null || only.isEmpty()
					|| only.stream().anyMatch(one -> kind.equals(one) || kind.startsWith(one + "."));
		}

		boolean isForAllKinds() {
			List<String> only = params().getContext().getOnly();
			return only == null || only.isEmpty();
		}
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(),
				context -> context.getResource() instanceof XtextResource file
						? actions(new Question(file, context.getDocument(), options,
								findings.of(file, options.getCancelIndicator()).findings()))
						: List.of());
	}

	private List<Either<Command, CodeAction>> actions(Question question) {
		List<CodeAction> actions = new ArrayList<>();
		if (question.wants(CodeActionKind.QuickFix)) {
			question.asked().forEach(finding -> addFixes(finding, question, actions));
			Set<String> rules = new LinkedHashSet<>();
			question.asked().forEach(finding -> rules.add(finding.rule()));
			rules.forEach(rule -> addAllOf(rule, question, actions));
		}
		if (question.wants(MEND_ALL)) {
			addAllSafe(question, actions);
		}
		if (question.wants(CodeActionKind.QuickFix)) {
			question.asked().forEach(finding -> addWaiver(finding, question, actions));
		}
		return actions.stream().map(action -> Either.<Command, CodeAction>forRight(action)).toList();
	}

	private void addFixes(Finding finding, Question question, List<CodeAction> actions) {
		for (Fix fix : finding.fixes()) {
			CodeAction action = action(messages.title(finding, fix, question.reader()), CodeActionKind.QuickFix, fix.edits(),
					question);
			action.setIsPreferred(fix.safe());
			action.setDiagnostics(diagnosticsOf(finding, question.params()));
			actions.add(action);
		}
	}

	private void addAllOf(String rule, Question question, List<CodeAction> actions) {
		List<Fix> fixes = Together.compatible(question.findings().stream().filter(finding -> finding.rule().equals(rule))
				.flatMap(finding -> finding.fixes().stream().limit(1)).toList());
		if (fixes.size() > 1) {
			actions.add(action(words.text(question.reader(), "mend.kind", fixes.size(), rule), CodeActionKind.QuickFix,
					Together.edits(fixes), question));
		}
	}

	/** Beside other actions, a single safe fix is offered as a fix and not once more as all of them. */
	private void addAllSafe(Question question, List<CodeAction> actions) {
		List<Fix> fixes = Together.compatible(question.findings().stream()
				.flatMap(finding -> finding.fixes().stream().filter(Fix::safe).limit(1)).toList());
		if (fixes.size() > (question.isForAllKinds() ? 1 : 0)) {
			actions.add(action(words.text(question.reader(), "mend.safe", fixes.size()), MEND_ALL, Together.edits(fixes),
					question));
		}
	}

	private void addWaiver(Finding finding, Question question, List<CodeAction> actions) {
		List<org.tamyeez.plan.rule.TextEdit> edits = waivers.of(question.file(), finding);
		if (!edits.isEmpty()) {
			CodeAction action = action(words.text(question.reader(), "waive", finding.rule()), CodeActionKind.QuickFix,
					edits,
					question);
			action.setDiagnostics(diagnosticsOf(finding, question.params()));
			actions.add(action);
		}
	}

	private static CodeAction action(String title, String kind, List<org.tamyeez.plan.rule.TextEdit> edits,
			Question question) {
		CodeAction action = new CodeAction(title);
		action.setKind(kind);
		action.setEdit(new WorkspaceEdit(Map.of(question.options().getURI(), textEdits(edits, question.document()))));
		return action;
	}

	private static List<Diagnostic> diagnosticsOf(Finding finding, CodeActionParams params) {
		Range range = Positions.range(finding.location());
		return params.getContext().getDiagnostics().stream()
				.filter(diagnostic -> range.equals(diagnostic.getRange()) && diagnostic.getCode() != null
						&& finding.rule().equals(diagnostic.getCode().getLeft()))
				.toList();
	}

	private static List<TextEdit> textEdits(List<org.tamyeez.plan.rule.TextEdit> edits, Document document) {
		return edits.stream().map(edit -> new TextEdit(
				new Range(document.getPosition(edit.offset()), document.getPosition(edit.offset() + edit.length())),
				edit.newText())).toList();
	}
}
