package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line at the caret is indented while somebody types, whether the text is a plan yet or not. */
class TypingTest {

	private final Client client;

	TypingTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void indentsANewLineAsDeepAsItsBlock() throws Exception {
		assertEquals("plan P {\n\t", typed("plan P {\n|", "\n", false));
		assertEquals("خطة ح {\n\tسوق س {\n\t\tالعمر", typed("خطة ح {\n\tسوق س {\n|العمر", "\n", false));
		assertEquals("plan P {\n}\n", typed("plan P {\n}\n|", "\n", false));
	}

	@Test
	void indentsAsTheEditorDoes() throws Exception {
		assertEquals("plan P {\n  ", typed("plan P {\n|", "\n", true));
	}

	@Test
	void putsAClosingBraceBelowWhatItCloses() throws Exception {
		assertEquals("plan P {\n\tmarket M {\n\t}", typed("plan P {\n\tmarket M {\n\t\t}|", "}", false));
		assertEquals("plan P { market M { }", typed("plan P { market M { }|", "}", false));
	}

	@Test
	void leavesTextsAndCommentsAlone() throws Exception {
		assertEquals("plan P {\n/*\n", typed("plan P {\n/*\n|", "\n", false));
		assertEquals("plan P { client \"\"\"\n a\"\"\" }", typed("plan P { client \"\"\"\n| a\"\"\" }", "\n", false));
	}

	private String typed(String marked, String typed, boolean blanks) throws Exception {
		Caret caret = Caret.in(marked);
		String name = "typed" + Integer.toHexString((marked + blanks).hashCode()) + ".mplan";
		client.open(name, caret.text());
		return Texts.apply(caret.text(), Client.answer(client.services().onTypeFormatting(new DocumentOnTypeFormattingParams(
				client.id(name), new FormattingOptions(2, blanks), caret.position(), typed))));
	}
}
