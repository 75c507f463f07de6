package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a name to its element, and from an element to all places that name it. */
class NavigationTest {

	private static final String LIBRARY = """
			audience Riyadh "Riyadh" {
				group Shoppers influence supportive
			}
			metric footfall "Visitors" also الزوار
			""";
	private static final String OTHER = """
			plan Other {
				market Men part of Riyadh.Shoppers
				goal Known public relations for audience Riyadh { measure footfall measure revenue }
			}
			""";
	private static final String PLAN = """
			plan P {
				market Women part of Riyadh.Shoppers
				goal Revenue marketing for market Women { measure الزوار }
				channel Insta { reaches Women, Shoppers serves Revenue }
				team { role Sara }
				waive pr-missing "They have an agency" by Sara until 2027-06-30
			}
			""";

	private final Path folder;
	private final Client client;

	NavigationTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		Files.writeString(folder.resolve("library.mplan"), LIBRARY);
		Files.writeString(folder.resolve("other.mplan"), OTHER);
		Files.createDirectory(folder.resolve("below"));
		Files.writeString(folder.resolve("below/plan.mplan"), "plan B { market M part of Riyadh.Shoppers }\n");
		this.client = new Client(folder);
	}

	@Test
	void leadsToTheDeclarationInAnotherFile() throws Exception {
		assertEquals(List.of("library.mplan 2 Shoppers"), definition("reaches Women, Shop|pers"));
		assertEquals(List.of("library.mplan 2 Shoppers"), definition("part of Riyadh.Shop|pers"));
		assertEquals(List.of("library.mplan 4 footfall"), definition("measure الزو|ار"));
	}

	@Test
	void leadsFromEachPartOfANameToItsOwnElement() throws Exception {
		assertEquals(List.of("library.mplan 1 Riyadh"), definition("part of Riy|adh.Shoppers"));
		assertEquals(List.of("library.mplan 1 Riyadh"), definition("part of |Riyadh.Shoppers"));
	}

	@Test
	void leadsFromTheOwnerOfAWaiverToTheRole() throws Exception {
		assertEquals(List.of("plan.mplan 5 Sara"), definition("by Sara|"));
	}

	@Test
	void leadsNowhereFromWordsThatAreNoNames() throws Exception {
		assertEquals(List.of(), definition("goal Revenue mark|eting"));
		assertEquals(List.of(), definition("\"They |have"));
	}

	@Test
	void leadsNowhereFromWhatTheProgramDefines() throws Exception {
		client.open("other.mplan", OTHER);
		assertEquals(List.of(), definition("other.mplan", OTHER.replace("measure revenue", "measure rev|enue")));
	}

	@Test
	void findsAllUsesInTheFolder() throws Exception {
		assertEquals(List.of("other.mplan 2 Shoppers", "plan.mplan 2 Shoppers", "plan.mplan 4 Shoppers"),
				references("reaches Women, |Shoppers", false));
		assertEquals(List.of("library.mplan 2 Shoppers", "other.mplan 2 Shoppers", "plan.mplan 2 Shoppers",
				"plan.mplan 4 Shoppers"), references("reaches Women, |Shoppers", true));
	}

	@Test
	void findsAContainerInTheNamesOfItsParts() throws Exception {
		assertEquals(List.of("other.mplan 2 Riyadh", "other.mplan 3 Riyadh", "plan.mplan 2 Riyadh"),
				references("part of Riya|dh.Shoppers", false));
	}

	@Test
	void findsUsesOfAMetricByWhateverName() throws Exception {
		assertEquals(List.of("other.mplan 3 footfall", "plan.mplan 3 الزوار"), references("measure الزو|ار", false));
	}

	@Test
	void findsTheRoleThatOwnsAWaiver() throws Exception {
		assertEquals(List.of("plan.mplan 6 Sara"), references("role Sa|ra", false));
	}

	@Test
	void marksWhereANameIsDeclaredAndUsed() throws Exception {
		assertEquals(List.of("Write 2 Women", "Read 3 Women", "Read 4 Women"), highlights("for market Wo|men"));
		assertEquals(List.of("Read 2 Riyadh"), highlights("part of |Riyadh"));
		assertEquals(List.of("Write 5 Sara", "Read 6 Sara"), highlights("role Sara|"));
		assertEquals(List.of(), highlights("market| Women part"));
	}

	/** What is found from a place of the plan, which is told by the words around it. */
	private List<String> definition(String around) throws Exception {
		return definition("plan.mplan", plan(around));
	}

	private List<String> definition(String name, String marked) throws Exception {
		Caret caret = Caret.in(marked);
		if (!Files.exists(folder.resolve(name))) {
			client.open(name, caret.text());
		}
		return places(Client.answer(
				client.services().definition(new DefinitionParams(client.id(name), caret.position()))).getLeft());
	}

	private List<String> references(String around, boolean declaration) throws Exception {
		Caret caret = Caret.in(plan(around));
		client.open("plan.mplan", caret.text());
		return places(Client.answer(client.services().references(
				new ReferenceParams(client.id("plan.mplan"), caret.position(), new ReferenceContext(declaration)))));
	}

	private List<String> highlights(String around) throws Exception {
		Caret caret = Caret.in(plan(around));
		client.open("plan.mplan", caret.text());
		List<String> found = new ArrayList<>();
		for (DocumentHighlight highlight : Client.answer(client.services()
				.documentHighlight(new DocumentHighlightParams(client.id("plan.mplan"), caret.position())))) {
			found.add(highlight.getKind() + " " + Texts.place(caret.text(), highlight.getRange()));
		}
		return found;
	}

	private static String plan(String around) {
		String words = around.replace("|", "");
		if (!PLAN.contains(words)) {
			throw new IllegalArgumentException(words);
		}
		return PLAN.replace(words, around);
	}

	private List<String> places(List<? extends Location> locations) throws Exception {
		List<String> places = new ArrayList<>();
		for (Location location : locations) {
			String name = location.getUri().substring(folder.toUri().toString().length());
			String text = name.equals("plan.mplan") ? PLAN : Files.readString(folder.resolve(name));
			places.add(name + " " + Texts.place(text, location.getRange()));
		}
		places.sort(null);
		return places;
	}
}
