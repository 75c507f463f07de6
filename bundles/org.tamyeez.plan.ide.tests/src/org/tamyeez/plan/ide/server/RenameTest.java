package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name is changed wherever it is written, or nothing is changed and the reader is told why. */
class RenameTest {

	private static final String LIBRARY = """
			audience Riyadh "Riyadh" {
				group Shoppers influence supportive
			}
			metric footfall also الزوار
			""";
	private static final String OTHER = """
			plan Other {
				report in en
				market Men part of Riyadh.Shoppers
				goal Known public relations for audience Riyadh { measure footfall }
			}
			""";

	private final Path folder;
	private final Client client;

	RenameTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		Files.writeString(folder.resolve("library.mplan"), LIBRARY);
		Files.writeString(folder.resolve("other.mplan"), OTHER);
		this.client = new Client(folder);
	}

	@Test
	void renamesWithinAPlan() throws Exception {
		String plan = """
				plan P {
					market Women
					goal Revenue marketing for market |Women
					channel Insta { reaches Women serves Revenue }
				}
				""";
		assertEquals(Map.of("plan.mplan", plan.replace("|", "").replace("Women", "نساء_عاملات")),
				renamed(plan, "نساء_عاملات"));
	}

	@Test
	void renamesInAllFilesOfTheFolder() throws Exception {
		String plan = "plan P { market Women part of Riyadh.|Shoppers channel C { reaches Shoppers } }";
		assertEquals(Map.of("plan.mplan", plan.replace("|", "").replace("Shoppers", "Buyers"), "other.mplan",
				OTHER.replace("Shoppers", "Buyers"), "library.mplan", LIBRARY.replace("Shoppers", "Buyers")),
				renamed(plan, "Buyers"));
	}

	@Test
	void renamesTheContainerInTheNamesOfItsParts() throws Exception {
		String plan = "plan P { market Women part of Ri|yadh.Shoppers }";
		assertEquals(Map.of("plan.mplan", plan.replace("|", "").replace("Riyadh", "Jeddah"), "other.mplan",
				OTHER.replace("Riyadh", "Jeddah"), "library.mplan", LIBRARY.replace("ce Riyadh", "ce Jeddah")),
				renamed(plan, "Jeddah"));
	}

	@Test
	void renamesOneNameOfSeveral() throws Exception {
		String plan = "plan P { goal G marketing { measure |الزوار } }";
		assertEquals(Map.of("plan.mplan", plan.replace("|", "").replace("الزوار", "الزائرون"), "library.mplan",
				LIBRARY.replace("الزوار", "الزائرون")), renamed(plan, "الزائرون"));
	}

	@Test
	void renamesTheOwnerOfAWaiverWithTheRole() throws Exception {
		String plan = "plan P { team { role Sara| } waive pr-missing \"Why\" by Sara until 2027-06-30 }";
		assertEquals(Map.of("plan.mplan", plan.replace("|", "").replace("Sara", "Mona")), renamed(plan, "Mona"));
	}

	@Test
	void takesAKeywordForAName() throws Exception {
		String plan = "plan P { market |Women goal G marketing for market Women }";
		assertEquals(Map.of("plan.mplan", "plan P { market market goal G marketing for market market }"),
				renamed(plan, "market"));
	}

	@Test
	void tellsWhatCanBeRenamed() throws Exception {
		String plan = "plan P { market Women part of Riyadh.Shop|pers }";
		PrepareRenameResult prepared = prepared(plan);
		assertEquals("Shoppers", prepared == null ? "" : prepared.getPlaceholder());
		assertNull(prepared("plan P { mark|et Women }"));
		assertNull(prepared("plan P { client \"No|ura\" }"));
	}

	@Test
	void refusesWhatIsNoName() throws Exception {
		String plan = "plan P { report in en market |Women }";
		for (String name : List.of("", "two words", "5years", "part of", "a.b", "\"x\"")) {
			assertEquals(
					"«" + name + "» cannot be a name. A name is one word of letters, digits, «_» and «-», and begins with"
							+ " a letter.",
					refusal(plan, name));
		}
	}

	@Test
	void refusesANameThatIsTaken() throws Exception {
		String english = refusal("plan P { report in en market |Women market Men }", "Men");
		assertEquals("It cannot be called «Men». ", english.substring(0, "It cannot be called «Men». ".length()));
		String arabic = refusal("خطة ح { التقرير بالعربية سوق |نساء سوق رجال }", "رجال");
		assertEquals("لا يمكن أن يُسمى «رجال». ", arabic.substring(0, "لا يمكن أن يُسمى «رجال». ".length()));
	}

	@Test
	void refusesANameThatOthersWouldThenMean() throws Exception {
		assertEquals("It cannot be called «Riyadh»: line 3 of «plan.mplan» would then mean another element than now.",
				refusal("""
						plan P { report in en
							audience |Everybody
							goal G public relations for audience Riyadh
						}
						""", "Riyadh"));
	}

	@Test
	void refusesANameThatGrowsTogetherWithTheNextWord() throws Exception {
		String refused = refusal("خطة ح { التقرير بالعربية دراسة |بحث من 2026-12-01 إلى 2027-01-10 }", "جزء");
		assertEquals("لا يمكن أن يُسمى «جزء». ", refused.substring(0, "لا يمكن أن يُسمى «جزء». ".length()));
	}

	@Test
	void refusesWhereAFileCannotBeRead() throws Exception {
		assertEquals("First mend the mistakes in «plan.mplan»; what cannot be read there may use the name too.",
				refusal("plan P { report in en market |Women gaol G for market Women }", "Men"));
	}

	@Test
	void refusesWhatTheProgramDefines() throws Exception {
		String plan = "plan P { report in en goal G marketing { measure |revenue } }";
		assertEquals("«revenue» belongs to the program and cannot be renamed.", refusal(plan, "income"));
		ExecutionException failure = assertThrows(ExecutionException.class, () -> prepared(plan));
		assertInstanceOf(ResponseErrorException.class, failure.getCause());
	}

	/** The files that a renaming changes, as they are then. */
	private Map<String, String> renamed(String marked, String newName) throws Exception {
		Caret caret = Caret.in(marked);
		client.open("plan.mplan", caret.text());
		Map<String, List<TextEdit>> changes = Client.answer(client.services()
				.rename(new RenameParams(client.id("plan.mplan"), caret.position(), newName))).getChanges();
		Map<String, String> changed = new TreeMap<>();
		for (Map.Entry<String, List<TextEdit>> file : changes.entrySet()) {
			String name = file.getKey().substring(folder.toUri().toString().length());
			String text = name.equals("plan.mplan") ? caret.text() : Files.readString(folder.resolve(name));
			changed.put(name, Texts.apply(text, file.getValue()));
		}
		return changed;
	}

	private @Nullable PrepareRenameResult prepared(String marked) throws Exception {
		Caret caret = Caret.in(marked);
		String name = "prepare" + Integer.toHexString(marked.hashCode()) + ".mplan";
		client.open(name, caret.text());
		var answer = Client
				.answer(client.services().prepareRename(new PrepareRenameParams(client.id(name), caret.position())));
		return answer == null ? null : answer.getSecond();
	}

	/** Why a renaming is refused; empty where it is not. */
	private String refusal(String marked, String newName) throws Exception {
		try {
			renamed(marked, newName);
			return "";
		} catch (ExecutionException e) {
			return ((ResponseErrorException) e.getCause()).getResponseError().getMessage();
		}
	}
}
