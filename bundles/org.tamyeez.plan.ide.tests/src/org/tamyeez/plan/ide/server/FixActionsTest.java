package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.plan.ide.fix.FixActions;

/** What can be done about findings, one or many at a time. */
class FixActionsTest {

	private static final String EXPIRED = """
			plan P {
				report in en
				market A "A" {
					age 40 to 20
					waive pr-missing "Why" by Sara until 2026-01-01
				}
				market B "B" {
					age 50 to 30
					waive pr-missing "Why" by Sara until 2026-01-01
				}
			}
			""";

	private final Client client;

	FixActionsTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void mendsAllOfAKind() throws Exception {
		CodeAction action = action("Mend all 2 of this kind in the file (range-reversed)", EXPIRED, "age 40 to 2|0");
		assertEquals(CodeActionKind.QuickFix, action.getKind());
		assertEquals(EXPIRED.replace("40 to 20", "20 to 40").replace("50 to 30", "30 to 50"), applied(EXPIRED, action));
	}

	@Test
	void mendsAllThatIsSafe() throws Exception {
		CodeAction action = action("Make all 2 safe repairs of the file", EXPIRED, "|report in en");
		assertEquals(FixActions.MEND_ALL, action.getKind());
		assertEquals(EXPIRED.replace("\t\twaive pr-missing \"Why\" by Sara until 2026-01-01\n", ""),
				applied(EXPIRED, action));
	}

	@Test
	void offersASingleSafeRepairOfTheFileWhereAskedForIt() throws Exception {
		String plan = "plan P { report in en waive pr-missing \"Why\" by Sara until 2026-01-01 }\n";
		assertEquals(List.of("Make the safe repair of the file"),
				titles(plan, "|report in en", CodeActionKind.SourceFixAll));
		assertFalse(titles(plan, "waive pr-mis|sing").contains("Make the safe repair of the file"));
	}

	@Test
	void offersWhatIsAskedFor() throws Exception {
		assertEquals(List.of(), titles(EXPIRED, "age 40 to 2|0", CodeActionKind.Refactor));
		assertTrue(titles(EXPIRED, "age 40 to 2|0", CodeActionKind.QuickFix).stream()
				.noneMatch(title -> title.contains("safe")));
	}

	@Test
	void waivesAFindingWhereItStands() throws Exception {
		String plan = """
				plan P {
					report in en
					author "Sara Ali"
					period 2027-01-01 to 2027-12-31
					goal G "G" marketing
				}
				""";
		CodeAction action = action("Waive «goal-unmeasurable» here, with a reason", plan, "goal |G");
		assertEquals("""
				plan P {
					report in en
					author "Sara Ali"
					period 2027-01-01 to 2027-12-31
					goal G "G" marketing {
						waive goal-unmeasurable "[Why this is right here]" by "Sara Ali" until 2027-12-31
					}
				}
				""", applied(plan, action));
	}

	@Test
	void waivesInArabic() throws Exception {
		String plan = "خطة ح {\n\tالتقرير بالعربية\n\tهدف ه \"هدف\" تسويق\n}\n";
		CodeAction action = action("تجاوز «goal-unmeasurable» هنا مع ذكر السبب", plan, "هدف |ه");
		assertTrue(applied(plan, action).contains("\t\tتجاوز goal-unmeasurable \"[لماذا يصح هذا هنا]\" بواسطة "));
	}

	@Test
	void waivesNoMistakesOfTheText() throws Exception {
		assertTrue(titles("plan P { report in en goal G for market Nob|ody }", "Nob|ody").stream()
				.noneMatch(title -> title.startsWith("Waive")));
	}

	private CodeAction action(String title, String text, String around) throws Exception {
		List<CodeAction> actions = actions(text, around);
		return actions.stream().filter(action -> action.getTitle().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError(actions.stream().map(CodeAction::getTitle).toList()));
	}

	private List<String> titles(String text, String around, String... kinds) throws Exception {
		return actions(text.replace("|", ""), around, kinds).stream().map(CodeAction::getTitle).toList();
	}

	/** The actions at a place of a text, which the words around it tell. */
	private List<CodeAction> actions(String text, String around, String... kinds) throws Exception {
		Caret caret = Caret.in(text.replace(around.replace("|", ""), around));
		String name = name(text);
		client.open(name, text);
		CodeActionContext context = new CodeActionContext(List.of());
		context.setOnly(kinds.length == 0 ? null : List.of(kinds));
		return Client.answer(client.services().codeAction(
				new CodeActionParams(client.id(name), new Range(caret.position(), caret.position()), context))).stream()
				.map(either -> either.getRight()).toList();
	}

	private String applied(String text, CodeAction action) {
		return Texts.apply(text, action.getEdit().getChanges().get(client.uri(name(text))));
	}

	private static String name(String text) {
		return "fix" + Integer.toHexString(text.hashCode()) + ".mplan";
	}
}
