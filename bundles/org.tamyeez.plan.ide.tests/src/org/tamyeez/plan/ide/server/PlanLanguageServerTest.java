package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

class PlanLanguageServerTest {

	private static final String ENGLISH = """
			plan Handbags "Noura handbags" {
				report in en
				market Women "Women" { age 25 to 40 }
				goal Revenue "Sell online" marketing for market Women {
					measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30
				}
				goal Bond "Be known" public relations for market Women
			}
			""";
	private static final String ARABIC = """
			خطة حقائب "حقائب نورة" {
				التقرير بالعربية
				سوق نساء "نساء عاملات" { العمر ٢٥ إلى ٤٠ }
				هدف إيراد "البيع عبر الشبكة" تسويق للسوق نسا {
					قياس الإيراد إلى ٦٠٬٠٠٠ SAR بحلول ٢٠٢٧-٠٦-٣٠
				}
			}
			""";
	private static final String BROKEN = """
			plan P {
				report in ar
				gaol Revenue marketing
				goal Other "Other" marketing
				period 2027-13-01 to 2027-12-31
			}
			""";

	private final Path folder;
	private final Client client;

	PlanLanguageServerTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		this.client = new Client(folder);
	}

	@Test
	void findsWhatTheCommandLineFinds() throws Exception {
		same("english.mplan", ENGLISH, Language.ENGLISH);
		same("arabic.mplan", ARABIC, Language.ARABIC);
		same("broken.mplan", BROKEN, Language.ARABIC);
		same("nothing.mplan", "", Language.ENGLISH);
	}

	@Test
	void findsNamesInOtherFilesOfTheFolder() throws Exception {
		Files.writeString(folder.resolve("library.mplan"),
				"audience City \"City\" { group Shoppers influence supportive }\n");
		Client other = new Client(folder);
		List<String> codes = other.open("plan.mplan", "plan P { report in en market M part of City.Shoppers }").stream()
				.map(diagnostic -> diagnostic.getCode().getLeft()).toList();
		assertFalse(codes.contains("unresolved-reference"), codes::toString);
	}

	@Test
	void looksAgainWhenAnotherFileChanges() throws Exception {
		assertEquals("unresolved-reference",
				client.open("plan.mplan", "plan P { report in en market M part of City }").get(0).getCode().getLeft());
		client.open("library.mplan", "audience City \"City\" { group Shoppers influence supportive }\n");
		List<String> codes = client.next("plan.mplan").stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
		assertFalse(codes.contains("unresolved-reference"), codes::toString);
	}

	@Test
	void tellsWhichTextItsFindingsAreAbout() throws Exception {
		client.open("plan.mplan", ENGLISH);
		int version = client.replace("plan.mplan", BROKEN);
		assertEquals(version, client.told("plan.mplan").getVersion());
	}

	@Test
	void tellsNoVersionOfFilesThatAreNotOpen() throws Exception {
		Files.writeString(folder.resolve("closed.mplan"), ENGLISH);
		assertNull(new Client(folder).told("closed.mplan").getVersion());
	}

	@Test
	void suggestsKeywordsInTheLanguageOfTheFile() throws Exception {
		assertEquals(List.of("age"), suggestions("plan P { report in en market M { ag| } }"));
		assertEquals(List.of("العمر"), suggestions("خطة ح { سوق س { الع| } }"));
		assertTrue(suggestions("خطة ح { سوق س { | } }").containsAll(List.of("العمر", "المكان", "حاجة")));
		assertTrue(suggestions("plan P { market M { | } }").containsAll(List.of("age", "place", "need", "}")));
		assertEquals(List.of("العمر"), suggestions("plan P { market M { العم| } }"));
	}

	@Test
	void suggestsKeywordsOfSeveralWords() throws Exception {
		assertEquals("plan P { goal G for market", completed("plan P { goal G for ma|", "for market"));
		assertEquals("خطة ح { سوق س جزء من", completed("خطة ح { سوق س جزء م|", "جزء من"));
		assertTrue(suggestions("plan P { goal G public |").contains("public relations"));
	}

	@Test
	void suggestsNames() throws Exception {
		String plan = "plan P { audience City { group Shoppers \"Shoppers\" } market M part of | goal Revenue } ";
		assertTrue(suggestions(plan).containsAll(List.of("City", "Shoppers")), () -> "names");
		assertEquals(List.of("Revenue"), suggestions("plan P { goal Revenue channel C { serves R| } }"));
		assertTrue(suggestions("plan P { goal G { measure rev| } }").contains("revenue"));
		assertTrue(suggestions("خطة ح { هدف ه { قياس الإير| } }").contains("الإيراد"));
		assertTrue(suggestions("plan P { waive pr-m| }").contains("pr-missing"));
	}

	@Test
	void suggestsNothingInTextsAndComments() throws Exception {
		assertEquals(List.of(), suggestions("plan P { client \"the g|\" }"));
		assertEquals(List.of(), suggestions("plan P { client \"the g|"));
		assertEquals(List.of(), suggestions("plan P { /* g| */ }"));
		assertEquals(List.of(), suggestions("plan P { // g|"));
		assertTrue(suggestions("plan P { client \"x\" g|").contains("goal"));
	}

	@Test
	void suggestsWhatFollowsAMistake() throws Exception {
		assertEquals(List.of("age"), suggestions("plan P { gaol G { } market M { ag| } }"));
	}

	@Test
	void mendsWhatItFinds() throws Exception {
		Diagnostic diagnostic = client.open("arabic.mplan", ARABIC).stream()
				.filter(one -> "unresolved-reference".equals(one.getCode().getLeft())).findFirst().orElseThrow();
		assertEquals(PlanLanguageServer.SOURCE, diagnostic.getSource());
		CodeAction action = client.actions("arabic.mplan", diagnostic).get(0);
		assertEquals("ضع «نساء» مكانه", action.getTitle());
		assertEquals(ARABIC.replace("للسوق نسا ", "للسوق نساء "),
				Texts.apply(ARABIC, action.getEdit().getChanges().get(client.uri("arabic.mplan"))));
		assertEquals(List.of(diagnostic), action.getDiagnostics());
	}

	@Test
	void tellsWhatElseBelongsToAFinding() throws Exception {
		String text = "plan P { report in en goal Bond public relations for market M market M }";
		List<Finding> findings = Plans.withAllRules().check(text).findings().stream().filter(one -> !one.related().isEmpty())
				.toList();
		assertFalse(findings.isEmpty());
		List<Diagnostic> diagnostics = client.open("related.mplan", text).stream()
				.filter(one -> !one.getRelatedInformation().isEmpty()).toList();
		assertEquals(findings.size(), diagnostics.size());
		Finding.Related related = findings.get(0).related().get(0);
		DiagnosticRelatedInformation told = diagnostics.get(0).getRelatedInformation().get(0);
		assertEquals(Positions.range(related.location()), told.getLocation().getRange());
		assertEquals(client.uri("related.mplan"), told.getLocation().getUri());
	}

	@Test
	void servesAnEditorThroughStreams() throws Exception {
		PipedOutputStream requests = new PipedOutputStream();
		PipedInputStream answers = new PipedInputStream();
		InputStream in = new PipedInputStream(requests);
		OutputStream out = new PipedOutputStream(answers);
		Thread server = new Thread(() -> {
			try {
				LanguageServers.serve(in, out);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		server.start();
		Launcher<LanguageServer> editor = Launcher.createLauncher(client, LanguageServer.class, answers, requests);
		editor.startListening();
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		params.setRootUri(folder.toUri().toString());
		ServerCapabilities can = editor.getRemoteProxy().initialize(params).get(20, TimeUnit.SECONDS).getCapabilities();
		assertTrue(can.getCodeActionProvider().isRight());
		assertTrue(can.getDocumentFormattingProvider().getLeft());
		requests.close();
		server.join(20_000);
		assertFalse(server.isAlive());
	}

	@Test
	void tellsAtThePlaceWhatIsWrongAndWhereToReadOn() throws Exception {
		Diagnostic diagnostic = client.open("arabic.mplan", ARABIC).get(0);
		String hover = client.hover("arabic.mplan", diagnostic.getRange().getStart()).getContents().getRight().getValue();
		assertTrue(hover.startsWith(diagnostic.getMessage().getLeft()), hover);
		assertTrue(hover.contains("](tamyeez:rules/ar/" + diagnostic.getCode().getLeft() + ")"), hover);
	}

	@Test
	void formatsLikeTheCommandLine() throws Exception {
		client.open("format.mplan", "plan P   {\nclient   \"Noura\"\n}");
		assertEquals("plan P {\n\tclient \"Noura\"\n}\n",
				Texts.apply("plan P   {\nclient   \"Noura\"\n}", client.format("format.mplan")));
	}

	private void same(String name, String text, Language language) throws Exception {
		Checked checked = Plans.withAllRules().check(text);
		assertEquals(Told.by(checked, language), Told.of(client.open(name, text)));
	}

	/** What is suggested at the stroke in a text. */
	private List<String> suggestions(String text) throws Exception {
		return items(text).stream().map(CompletionItem::getLabel).toList();
	}

	/** The text up to the caret once a suggestion was taken. */
	private String completed(String text, String label) throws Exception {
		CompletionItem item = items(text).stream().filter(one -> one.getLabel().equals(label)).findFirst().orElseThrow();
		return Texts.apply(text.replace("|", ""), List.of(item.getTextEdit().getLeft()));
	}

	private List<CompletionItem> items(String text) throws Exception {
		String name = "complete" + Integer.toHexString(text.hashCode()) + ".mplan";
		client.open(name, text.replace("|", ""));
		return client.complete(name, new Position(0, text.indexOf('|')));
	}
}
