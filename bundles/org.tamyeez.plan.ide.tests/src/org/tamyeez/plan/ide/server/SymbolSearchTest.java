package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements are found in all files of all folders, whether they are shared or not. */
class SymbolSearchTest {

	private final Path folder;
	private final Client client;

	SymbolSearchTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		Files.writeString(folder.resolve("library.mplan"), "audience Riyadh \"Riyadh\" ar \"الرياض\" { group Voices }\n");
		Files.writeString(folder.resolve("plan.mplan"),
				"plan P \"Handbags\" { report in en goal Bond \"Be known in Riyadh\" public relations }\n");
		this.client = new Client(folder);
	}

	@Test
	void findsByNameAndTitle() throws Exception {
		assertEquals(List.of("library.mplan Riyadh (audience Riyadh)",
				"plan.mplan Be known in Riyadh (goal Bond · public relations — Handbags)"), found("riyadh"));
		assertEquals(List.of("plan.mplan Be known in Riyadh (goal Bond · public relations — Handbags)"), found("bon"));
	}

	@Test
	void findsByTheTitleInTheOtherLanguage() throws Exception {
		assertEquals(List.of("library.mplan Riyadh (audience Riyadh)"), found("الرِّياض"));
	}

	@Test
	void showsWhatStandsOutsideWhereNothingIsAskedFor() throws Exception {
		assertEquals(List.of("library.mplan Riyadh (audience Riyadh)", "plan.mplan Handbags (plan P)"), found(""));
	}

	private List<String> found(String query) throws Exception {
		return client.search(query).stream().map(this::line).sorted().toList();
	}

	private String line(WorkspaceSymbol symbol) {
		String uri = symbol.getLocation().getLeft().getUri();
		return uri.substring(folder.toUri().toString().length()) + " " + symbol.getName() + " (" + symbol.getContainerName()
				+ ")";
	}
}
