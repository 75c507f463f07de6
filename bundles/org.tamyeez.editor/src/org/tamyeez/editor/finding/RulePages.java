package org.tamyeez.editor.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.html.CodeBlocks;
import org.tamyeez.doc.html.PageLinks;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.PageStyle;
import org.tamyeez.doc.html.RenderedPage;
import org.tamyeez.editor.server.Log;
import org.tamyeez.plan.ide.server.RulePageLink;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rules.AllRules;

/**
 * Opens the pages of rules. It does so by a command, which an application that has a place of its own for them handles
 * in its own
 * way; where none does, the page is shown in the system's browser.
 */
public final class RulePages {

	/** The command. */
	public static final String COMMAND = "org.tamyeez.editor.openRulePage";
	/** The command's parameter: the address of the page, such as {@code tamyeez:rules/en/pr-missing}. */
	public static final String LINK = "org.tamyeez.editor.openRulePage.link";

	private static final String ARABIC = "ar";

	private RulePages() {
	}

	/** Follows a link that stands in what the server says: to the page of a rule, or to the net. */
	public static void open(String link) {
		if (!link.startsWith(RulePageLink.PREFIX)) {
			if (link.startsWith("https:") || link.startsWith("http:")) {
				Program.launch(link);
			}
			return;
		}
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Command declared = commands.getCommand(COMMAND);
		if (!declared.isHandled()) {
			write(link).ifPresent(page -> Program.launch(page.toUri().toString()));
			return;
		}
		ParameterizedCommand command = ParameterizedCommand.generateCommand(declared, Map.of(LINK, link));
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Log.failure(e);
		}
	}

	/** Writes the page behind a link as HTML that needs nothing else; empty if there is none. */
	private static Optional<Path> write(String link) {
		String[] parts = link.substring(RulePageLink.PREFIX.length()).split("/", 2);
		RulePage.Edition edition = ARABIC.equals(parts[0]) ? RulePage.Edition.AR : RulePage.Edition.EN;
		Optional<Rule<?>> rule = new AllRules().find(parts[parts.length - 1]);
		return rule.flatMap(found -> RulePage.of(found.name(), edition, found.getClass())).map(page -> {
			RenderedPage rendered = new PageRenderer(edition, CodeBlocks.PLAIN, PageLinks.NONE).page(page.markdown());
			return write(rendered, edition);
		});
	}

	private static Path write(RenderedPage page, RulePage.Edition edition) {
		boolean arabic = edition == RulePage.Edition.AR;
		String html = "<!DOCTYPE html>\n<html lang=\"" + (arabic ? "ar\" dir=\"rtl" : "en")
				+ "\"><head><meta charset=\"utf-8\"><title>"
				+ page.title() + "</title><style>" + PageStyle.css() + "</style></head><body><main>" + page.html()
				+ "</main></body></html>\n";
		try {
			Path file = Files.createTempFile("tamyeez-", ".html");
			file.toFile().deleteOnExit();
			return Files.writeString(file, html);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
