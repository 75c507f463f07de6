package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.testing.GeneratedPlans;

/** A plan of many lines among many plans is served like any other. */
class LongPlansTest {

	private static final int LINES = 1000;

	private final Client client;

	LongPlansTest(@TempDir Path folder) throws Exception {
		GeneratedPlans.writeInto(folder, 5, 100);
		this.client = new Client(folder);
	}

	@Test
	void isReadWithoutMistakes() throws Exception {
		String plan = GeneratedPlans.plan("Long", LINES);
		assertEquals(LINES, plan.lines().count(), 30.0);
		List<String> rules = client.open("long.mplan", plan).stream().map(found -> found.getCode().getLeft()).toList();
		assertTrue(rules.stream().noneMatch(List.of("syntax-error", "impossible-value", "unresolved-reference")::contains),
				rules::toString);
	}

	@Test
	void isCompletedAtItsEnd() throws Exception {
		String plan = GeneratedPlans.plan("Long", LINES);
		Caret caret = Caret.in(plan.substring(0, plan.lastIndexOf('}')) + "\tmarket Last { ag| }\n}\n");
		client.open("long.mplan", caret.text());
		assertEquals(List.of("age"),
				client.complete("long.mplan", caret.position()).stream().map(CompletionItem::getLabel).toList());
	}

	@Test
	void keepsItsNamesApartFromThoseOfOtherPlans() throws Exception {
		Caret caret = Caret.in(GeneratedPlans.plan("Long", LINES).replace("role Sara", "role S|ara"));
		client.open("long.mplan", caret.text());
		assertTrue(Client.answer(client.services().references(
				new ReferenceParams(client.id("long.mplan"), caret.position(), new ReferenceContext(false)))).stream()
				.allMatch(place -> place.getUri().endsWith("/long.mplan")));
	}
}
