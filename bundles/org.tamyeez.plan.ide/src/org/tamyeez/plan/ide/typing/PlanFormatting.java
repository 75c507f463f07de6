package org.tamyeez.plan.ide.typing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.formatting.PlanFormatter;

import com.google.inject.Inject;

/** Formats as the command line does. Options of the client are not heeded: a plan has one form. */
public class PlanFormatting extends FormattingService {

	@Inject
	private PlanFormatter formatter;

	@Override
	public List<TextEdit> format(XtextResource resource, Document document, int offset, int length,
			@Nullable FormattingOptions options) {
		return formatter.edits(resource).stream()
				.filter(edit -> edit.offset() >= offset && edit.offset() + edit.length() <= offset + length)
				.map(edit -> toTextEdit(document, edit.newText(), edit.offset(), edit.length())).toList();
	}
}
