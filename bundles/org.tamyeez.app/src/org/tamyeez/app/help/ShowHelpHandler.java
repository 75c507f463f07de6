package org.tamyeez.app.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.app.help.HelpAddress.Kind;
import org.tamyeez.doc.RulePage.Edition;

/** Opens a page of Help in the language of the application. */
public final class ShowHelpHandler extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.tamyeez.app.help";
	/** Its parameter: {@code contents}, {@code articles}, {@code rules}, or the name of a page of the guide. */
	public static final String PAGE = "org.tamyeez.app.help.page";

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String page = event.getParameter(PAGE);
		HelpView.open(address(page == null ? "" : page, HelpAddress.editionOfWindow()));
		return null;
	}

	private static HelpAddress address(String page, Edition edition) {
		return switch (page) {
			case "", "contents" -> HelpAddress.contents(edition);
			case "articles" -> HelpAddress.articles(edition);
			case "rules" -> HelpAddress.rules(edition);
			default -> new HelpAddress(Kind.GUIDE, edition, page, "");
		};
	}
}
