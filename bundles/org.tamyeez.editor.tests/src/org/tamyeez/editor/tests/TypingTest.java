package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Typing is helped along and never got in the way of. */
class TypingTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private Editing written(String text) {
		return workbench.open("plan.mplan", text);
	}

	@Test
	void aBraceIsClosedAndItsBlockIndented() {
		Editing editing = written("plan P ").caretBehind("plan P ").type("{\nbudget");
		assertEquals("plan P {\n\tbudget\n}", editing.text());
	}

	@Test
	void theClosingBraceIsNotWrittenTwice() {
		Editing editing = written("plan P ").caretBehind("plan P ").type("{}");
		assertEquals("plan P {}", editing.text());
	}

	@Test
	void aQuotationIsClosedInBothLanguages() {
		Editing editing = written("client \nالعميل ").caretBehind("client ").type("\"Noura\"").caretBehind("العميل ")
				.type("«نورة»");
		assertEquals("client \"Noura\"\nالعميل «نورة»", editing.text());
	}

	@Test
	void theLetterBehindIsNotShutIn() {
		Editing editing = written("client Noura\"").caretBehind("client ").type("\"");
		assertEquals("client \"Noura\"", editing.text());
	}

	@Test
	void withinATextSignsAreJustSigns() {
		Editing editing = written("client \"Noura \"").caretBehind("Noura ").type("{«");
		assertEquals("client \"Noura {«\"", editing.text());
	}

	@Test
	void deletingTheFirstOfAPairDeletesBoth() {
		Editing editing = written("plan P ").caretBehind("plan P ").type("{").backspace();
		assertEquals("plan P ", editing.text());
	}

	@Test
	void aNewLineIsAsDeepAsItsBlock() {
		Editing editing = written("plan P {\n\tchannel C {\n\t\taccount \"@c\"\n\t}\n}\n").caretBehind("\"@c\"").type("\n");
		assertEquals("plan P {\n\tchannel C {\n\t\taccount \"@c\"\n\t\t\n\t}\n}\n", editing.text());
	}

	@Test
	void aClosingBraceStandsBelowWhatItCloses() {
		Editing editing = written("plan P {\n\tchannel C {\n\t\t").caretBehind("{\n\t\t").type("}");
		assertEquals("plan P {\n\tchannel C {\n\t}", editing.text());
	}

	@Test
	void aCommentGoesOn() {
		Editing editing = written("/** For the reader").caretBehind("reader").type("\nof the report");
		assertEquals("/** For the reader\n * of the report", editing.text());
	}

	@Test
	void oneUndoTakesBackBothSignsOfAPair() {
		Editing editing = written("plan P ").caretBehind("plan P ").type("{").undo();
		assertEquals("plan P ", editing.text());
	}

	@Test
	void linesBecomeCommentsAndLinesAgain() throws Exception {
		String text = "plan P {\n\tclient \"Noura\"\n\n\tbudget 1 SAR\n}\n";
		Editing editing = written(text).select("\tclient \"Noura\"\n\n\tbudget");

		editing.command("org.tamyeez.editor.toggleComment");
		assertEquals("plan P {\n\t// client \"Noura\"\n\n\t// budget 1 SAR\n}\n", editing.text());

		editing.command("org.tamyeez.editor.toggleComment");
		assertEquals(text, editing.text());
	}
}
