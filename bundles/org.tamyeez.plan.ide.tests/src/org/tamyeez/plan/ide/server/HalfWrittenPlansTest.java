package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;

/** While a plan is being written it is no plan most of the time. All services have an answer all the same. */
class HalfWrittenPlansTest {

	/** How many times the writing of each example is looked at: with a prime number it is at all kinds of places. */
	private static final int LOOKS = 29;

	static List<String> examples() {
		return ExamplePlans.good();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void answersWhateverIsWritten(String path, @TempDir Path folder) throws Exception {
		for (Map.Entry<String, String> file : ExamplePlans.folder(path).entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		String name = ExamplePlans.fileName(path);
		String whole = ExamplePlans.text(path);
		Client client = new Client(folder);
		client.open(name, "");
		for (int end : IntStream.rangeClosed(1, LOOKS).map(look -> whole.length() * look / LOOKS).toArray()) {
			String written = whole.substring(0, end);
			assertNotNull(client.change(name, written), written);
			askAll(client, name, Caret.in(written.replace('|', ' ') + "|").position());
		}
	}

	private static void askAll(Client client, String name, Position caret) throws Exception {
		TextDocumentService services = client.services();
		TextDocumentIdentifier file = client.id(name);
		Range all = new Range(new Position(0, 0), caret);
		for (CompletableFuture<?> answer : List.of(services.completion(new CompletionParams(file, caret)),
				services.hover(new HoverParams(file, caret)), services.definition(new DefinitionParams(file, caret)),
				services.references(new ReferenceParams(file, caret, new ReferenceContext(true))),
				services.documentHighlight(new DocumentHighlightParams(file, caret)),
				services.documentSymbol(new DocumentSymbolParams(file)),
				services.semanticTokensFull(new SemanticTokensParams(file)),
				services.foldingRange(new FoldingRangeRequestParams(file)),
				services.selectionRange(new SelectionRangeParams(file, List.of(caret))),
				services.inlayHint(new InlayHintParams(file, all)),
				services.codeAction(new CodeActionParams(file, all, new CodeActionContext(List.of()))),
				services.formatting(new DocumentFormattingParams(file, new FormattingOptions(4, false))))) {
			Client.answer(answer);
		}
	}
}
