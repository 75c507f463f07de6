package org.tamyeez.cli.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.docs.Browser;
import org.tamyeez.cli.docs.Site;
import org.tamyeez.cli.docs.SiteFolder;
import org.tamyeez.cli.docs.SiteProblem;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.rules.AllRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documentation as a site that needs no server and no network. */
@Command(name = "docs", sortOptions = false)
public final class DocsCommand implements Callable<Integer> {

	/** The languages that pages can be written in. */
	enum Languages {
		EN(Edition.EN), AR(Edition.AR), ALL(Edition.EN, Edition.AR);

		private final Set<Edition> editions;

		Languages(Edition... editions) {
			this.editions = Set.of(editions);
		}
	}

	private final Surroundings surroundings;
	private final ToolMessages words;

	@Option(names = "--output", paramLabel = "DIR", required = true)
	private Path output = Path.of("");

	@Option(names = "--open")
	private boolean open;

	/** Unlike other commands, this one can speak both languages at once. */
	@Option(names = "--language", paramLabel = "en|ar|all", order = 90)
	private Languages languages = Languages.ALL;

	@Option(names = { "-h", "--help" }, usageHelp = true, order = 91)
	private boolean help;

	@Option(names = "--debug", hidden = true)
	private boolean debug;

	/** @param surroundings where to read and write */
	public DocsCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() throws InterruptedException {
		Path folder = surroundings.folder().resolve(output).toAbsolutePath().normalize();
		try {
			SiteFolder target = new SiteFolder(folder, output.toString());
			target.check();
			Site site = new Site(new AllRules(), languages.editions);
			target.write(site.files());
			surroundings.out().println(words.text("docs.written", output.toString(), site.pages(),
					output.resolve("index.html").toString()));
		} catch (SiteProblem e) {
			tell(e.message(words));
			return ExitCode.FAILED;
		}
		if (open && !Browser.open(folder.resolve("index.html").toUri())) {
			tell(words.text("docs.not-opened", output.resolve("index.html").toString()));
			return ExitCode.FAILED;
		}
		return ExitCode.CLEAN;
	}

	private void tell(String message) {
		surroundings.err().println("tamyeez: " + message);
	}
}
