package org.tamyeez.plan.ide.completion;

import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;

import com.google.inject.Inject;

/** Hands the suggestions of {@link PlanCompletion} to editors. */
public class CompletionService extends ContentAssistService {

	@Inject
	private PlanCompletion completion;

	@Override
	public CompletionList createCompletionList(Document document, XtextResource file, CompletionParams params,
			CancelIndicator cancelled) {
		CompletionList list = new CompletionList();
		if (file.getParseResult() == null) {
			return list;
		}
		int caret = document.getOffSet(params.getPosition());
		List<Suggestion> suggestions = completion.at(file, document.getContents(), caret, cancelled);
		for (Suggestion suggestion : suggestions) {
			CompletionItem item = item(suggestion);
			item.setSortText(String.format(Locale.ROOT, "%05d", list.getItems().size()));
			item.setTextEdit(Either.forLeft(new TextEdit(
					new Range(document.getPosition(suggestion.start()), document.getPosition(caret)), suggestion.text())));
			list.getItems().add(item);
		}
		return list;
	}

	private static CompletionItem item(Suggestion suggestion) {
		CompletionItem item = new CompletionItem(suggestion.label());
		item.setKind(switch (suggestion.kind()) {
			case VALUE -> CompletionItemKind.Value;
			case NAME -> CompletionItemKind.Reference;
			case RULE -> CompletionItemKind.Constant;
			case KEYWORD -> CompletionItemKind.Keyword;
			case CHOICE -> CompletionItemKind.EnumMember;
			case TEMPLATE -> CompletionItemKind.Snippet;
			case SIGN -> CompletionItemKind.Operator;
		});
		item.setFilterText(suggestion.filter());
		if (!suggestion.detail().isEmpty()) {
			item.setDetail(suggestion.detail());
		}
		if (!suggestion.documentation().isEmpty()) {
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, suggestion.documentation()));
		}
		if (suggestion.kind() == Kind.TEMPLATE) {
			item.setInsertTextFormat(InsertTextFormat.Snippet);
			item.setInsertTextMode(InsertTextMode.AdjustIndentation);
		}
		return item;
	}
}
