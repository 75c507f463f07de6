package org.tamyeez.app.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.completion.Insertion;
import org.tamyeez.editor.completion.Snippet;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.ide.completion.Templates;
import org.tamyeez.plan.model.Language;

/**
 * Writes a section into a plan, with gaps that the tab key leads through. The section is the template that completion offers
 * at the place, in the plan's own language and with its dates and currency.
 */
final class SectionWriter {

	private static final String GAP = "${";

	private final ITextEditor editor;
	private final PlanDocument plan;

	/**
	 * @param editor the editor of the plan
	 * @param plan   the plan
	 */
	SectionWriter(ITextEditor editor, PlanDocument plan) {
		this.editor = editor;
		this.plan = plan;
	}

	/** Writes the section, once the server has told its template; not at all if the text changes meanwhile. */
	void write(SectionPlace place) {
		int version = plan.version();
		Ui.whenAnswered(
				plan.ask((service, file) -> service
						.completion(new CompletionParams(file, Places.position(plan.document(), place.offset())))),
				offered -> template(place.step(), offered).filter(text -> plan.version() == version)
						.ifPresent(text -> insert(text, place)));
	}

	private static Optional<String> template(Step step, Either<List<CompletionItem>, CompletionList> offered) {
		List<CompletionItem> items = offered == null ? List.of()
				: offered.isLeft() ? offered.getLeft() : offered.getRight().getItems();
		Templates templates = PlanLanguage.service(Templates.class);
		Predicate<String> fits = text -> Stream.of(Language.ENGLISH, Language.ARABIC)
				.map(language -> beginning(templates.text(step.type().getName(), language))).anyMatch(text::startsWith);
		return items.stream().filter(item -> item.getKind() == CompletionItemKind.Snippet)
				.map(item -> item.getTextEdit().getLeft().getNewText()).filter(fits).findFirst();
	}

	/** The keyword of a template. */
	private static String beginning(String template) {
		int gap = template.indexOf(GAP);
		return gap < 0 ? template : template.substring(0, gap);
	}

	private void insert(String template, SectionPlace place) {
		Optional<ISourceViewer> viewer = PlanEditors.viewer(editor).filter(Ui::isAlive);
		if (viewer.isEmpty()) {
			return;
		}
		String section = (place.spaced() ? "\n" : "") + place.indent() + template.replace("\n", "\n" + place.indent())
				+ "\n";
		editor.getSite().getPage().activate(editor);
		IRegion selected = new Insertion(viewer.get()).insert(Snippet.parse(section), place.offset(), 0, List.of());
		viewer.get().setSelectedRange(selected.getOffset(), selected.getLength());
		viewer.get().revealRange(selected.getOffset(), selected.getLength());
	}
}
