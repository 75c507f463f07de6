package org.tamyeez.plan.ide.server;

import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.testing.Checked;

/** What a reader is told of findings, a line for each: rule, place, severity and message. */
final class Told {

	private Told() {
	}

	/** What the checker tells. */
	static String by(Checked checked, Language language) {
		StringBuilder told = new StringBuilder();
		List<String> messages = checked.messages(language);
		for (int i = 0; i < messages.size(); i++) {
			Finding finding = checked.findings().get(i);
			told.append(finding.rule()).append(' ').append(Positions.range(finding.location())).append(' ')
					.append(finding.severity().ordinal() + 1).append(' ').append(messages.get(i)).append('\n');
		}
		return told.toString();
	}

	/** What an editor is told. */
	static String of(List<Diagnostic> diagnostics) {
		StringBuilder told = new StringBuilder();
		for (Diagnostic diagnostic : diagnostics) {
			told.append(diagnostic.getCode().getLeft()).append(' ').append(diagnostic.getRange()).append(' ')
					.append(diagnostic.getSeverity().getValue()).append(' ').append(diagnostic.getMessage().getLeft())
					.append('\n');
		}
		return told.toString();
	}
}
