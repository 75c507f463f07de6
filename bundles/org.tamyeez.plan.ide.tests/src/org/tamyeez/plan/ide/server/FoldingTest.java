package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be folded away, and what is selected around the caret. */
class FoldingTest {

	private static final String TEXT = """
			// The plan
			// of Noura
			plan P { // not this one

				/*
				 * Whom
				 */
				market Women {
					age 25 to 40
				}
				client \"""
					Noura
					Leather\"""
				market Men { age 25 }
			}
			""";

	private final Client client;

	FoldingTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void foldsElementsTextsAndComments() throws Exception {
		assertEquals(List.of("1-2 comment", "3-15", "5-7 comment", "8-10", "11-13"), folds("folds.mplan", TEXT));
	}

	@Test
	void foldsBrokenText() throws Exception {
		assertEquals(List.of("1-4", "2-4"), folds("broken.mplan", "plan P {\n\tmarket M {\n\t\taeg\n\t\tage 5"));
	}

	@Test
	void selectsMoreAndMore() throws Exception {
		Caret caret = Caret.in("plan P { market Women part of City.Voi|ces }");
		client.open("select.mplan", caret.text());
		SelectionRange selection = Client.answer(client.services()
				.selectionRange(new SelectionRangeParams(client.id("select.mplan"), List.of(caret.position())))).get(0);
		List<String> selected = new ArrayList<>();
		for (SelectionRange range = selection; range != null; range = range.getParent()) {
			selected.add(Texts.at(caret.text(), range.getRange()));
		}
		assertEquals(List.of("Voices", "City.Voices", "market Women part of City.Voices", caret.text()), selected);
	}

	private List<String> folds(String name, String text) throws Exception {
		client.open(name, text);
		List<String> folds = new ArrayList<>();
		for (FoldingRange fold : Client
				.answer(client.services().foldingRange(new FoldingRangeRequestParams(client.id(name))))) {
			folds.add(fold.getStartLine() + 1 + "-" + (fold.getEndLine() + 1)
					+ (fold.getKind() == null ? "" : " " + fold.getKind()));
		}
		return folds;
	}
}
