package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.completion.CompletionProcessor;
import org.tamyeez.editor.completion.Snippet;
import org.tamyeez.testing.window.Wait;

/** What can be written at the caret is offered, and written when it is chosen. */
class CompletionTest {

	private static final String PLAN = "plan P {\n\taudience City {\n\t\tgroup Shoppers influence supportive\n\t}\n"
			+ "\tmarket Women part of \n}\n";

	private static final String OCCASION = "plan P {\n\tperiod 2027-01-01 to 2027-06-30\n"
			+ "\tchannel C { content K occasion \"\" }\n}\n";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private static List<ICompletionProposal> proposals(Editing editing) {
		int caret = editing.viewer().getSelectedRange().x;
		// The generic editor asks in a thread of its own.
		return List.of(Wait.elsewhere(() -> new CompletionProcessor().computeCompletionProposals(editing.viewer(), caret)));
	}

	private static ICompletionProposal proposal(Editing editing, String name) {
		List<ICompletionProposal> proposals = proposals(editing);
		return proposals.stream().filter(proposal -> proposal.getDisplayString().startsWith(name)).findFirst().orElseThrow(
				() -> new AssertionError(proposals.stream().map(ICompletionProposal::getDisplayString).toList().toString()));
	}

	private static void choose(Editing editing, ICompletionProposal proposal) {
		int caret = editing.viewer().getSelectedRange().x;
		((ICompletionProposalExtension2) proposal).apply(editing.viewer(), (char) 0, 0, caret);
	}

	@Test
	void aNameIsOfferedWithItsPictureAndCompleted() {
		Editing editing = workbench.open("plan.mplan", PLAN).caretBehind("part of ").type("City.Sh");

		ICompletionProposal shoppers = proposal(editing, "City.Shoppers");
		assertNotNull(shoppers.getImage());
		choose(editing, shoppers);

		assertEquals(PLAN.replace("part of ", "part of City.Shoppers"), editing.text());
	}

	@Test
	void aKeywordIsCompletedInTheLanguageThatTheAuthorBegins() {
		Editing editing = workbench.open("plan.mplan", "خطة حقائب {\n\tالم\n}\n").caretBehind("\tالم");
		assertTrue(proposals(editing).stream()
				.anyMatch(proposal -> proposal.getDisplayString().startsWith("الميزانية")));
	}

	@Test
	void whatDoesNotBeginLikeTheWordIsNotKept() {
		Editing editing = workbench.open("plan.mplan", PLAN).caretBehind("part of ");
		ICompletionProposalExtension2 city = (ICompletionProposalExtension2) proposal(editing, "City");
		int caret = editing.viewer().getSelectedRange().x;

		editing.type("Ci");
		assertTrue(city.validate(editing.document(), caret + 2, null));
		editing.type("x");
		assertFalse(city.validate(editing.document(), caret + 3, null));
	}

	@Test
	void vowelSignsDoNotHideAKeyword() {
		Editing editing = workbench.open("plan.mplan", "خطة حقائب {\n\tالم\n}\n").caretBehind("\tالم");
		ICompletionProposalExtension2 budget = (ICompletionProposalExtension2) proposal(editing, "الميزانية");
		int caret = editing.viewer().getSelectedRange().x;

		editing.type("\u0650ي");

		assertTrue(budget.validate(editing.document(), caret + 2, null));
	}

	@Test
	void whoWritesProseIsOfferedNothingUnasked() {
		Editing editing = workbench.open("plan.mplan", OCCASION).caretBehind("occasion \"");
		List<Boolean> unasked = sessions(editing);
		editing.viewer().getTextWidget().insert("Eid a");
		editing.caretBehind("Eid a");

		editing.type("l");
		Wait.until("a session begins by itself", () -> unasked.contains(true));
		assertEquals(List.of(), proposals(editing));

		Wait.until("a session is asked for", () -> {
			editing.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
			return unasked.contains(false);
		});
		assertNotNull(proposal(editing, "Eid al-Fitr"));
	}

	@Test
	void aNameInATextIsOfferedAtItsFirstLetter() {
		Editing editing = workbench.open("plan.mplan", OCCASION).caretBehind("occasion \"");
		List<Boolean> unasked = sessions(editing);

		editing.type("E");
		Wait.until("a session begins by itself", () -> unasked.contains(true));

		assertNotNull(proposal(editing, "Eid al-Fitr"));
	}

	/** Notes from now on of each session whether it began by itself. */
	private static List<Boolean> sessions(Editing editing) {
		List<Boolean> unasked = new ArrayList<>();
		editing.viewer().getContentAssistantFacade().addCompletionListener(new ICompletionListener() {

			@Override
			public void assistSessionStarted(ContentAssistEvent event) {
				unasked.add(event.isAutoActivated);
			}

			@Override
			public void assistSessionEnded(ContentAssistEvent event) {
				// Only beginnings count.
			}

			@Override
			public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
				// Only beginnings count.
			}
		});
		return unasked;
	}

	@Test
	void oneUndoTakesACompletionBack() {
		Editing editing = workbench.open("plan.mplan", PLAN).caretBehind("part of ");
		choose(editing, proposal(editing, "City"));
		editing.undo();
		assertEquals(PLAN, editing.text());
	}

	@Test
	void placesToFillInAreFound() {
		Snippet snippet = Snippet.parse("goal ${1:Name} \"${2:What}\" ${3|marketing,sales|} {\n\t$0\n\\}");

		assertEquals("goal Name \"What\" marketing {\n\t\n}", snippet.text());
		assertEquals(List.of(new Snippet.Stop(1, 5, 4, List.of()), new Snippet.Stop(2, 11, 4, List.of()),
				new Snippet.Stop(3, 17, 9, List.of("marketing", "sales")), new Snippet.Stop(0, 30, 0, List.of())),
				snippet.stops());
	}
}
