package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline shows the elements of a file, one within the other, by their titles. */
class OutlineTest {

	private static final String ENGLISH = """
			plan Handbags "Noura handbags" ar "حقائب نورة" {
				report in en
				audience Riyadh "Riyadh and its scene" { group Voices "Fashion writers" influence mixed }
				market Women "Working women" { need Capacity "Carries a laptop" age 25 to 40 }
				goal Revenue "Sell online" marketing for market Women {
					measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30
				}
				channel Insta "Instagram" digital social network { content Work video about relationship }
				waive pr-missing "They have their own agency" until 2027-06-30
			}
			""";

	private final Client client;

	OutlineTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void showsElementsByTitleWithWhatTheyAre() throws Exception {
		assertEquals("""
				Noura handbags [plan Handbags]
				  Riyadh and its scene [audience Riyadh]
				    Fashion writers [group Voices · mixed]
				  Working women [market Women]
				    Carries a laptop [need Capacity]
				  Sell online [goal Revenue · marketing]
				    Revenue [measure · 2027-06-30]
				  Instagram [channel Insta · digital · social network]
				    Work [content Work · video · relationship]
				  pr-missing [waive · 2027-06-30]
				""", outline("english.mplan", ENGLISH));
	}

	@Test
	void speaksTheLanguageOfTheReport() throws Exception {
		assertEquals("""
				حقائب نورة [خطة Handbags]
				  Riyadh and its scene [جمهور Riyadh]
				    Fashion writers [فئة Voices · متباين]
				  Working women [سوق Women]
				    Carries a laptop [حاجة Capacity]
				  Sell online [هدف Revenue · تسويق]
				    الإيراد [قياس · 2027-06-30]
				  Instagram [قناة Insta · رقمي · شبكة اجتماعية]
				    Work [محتوى Work · فيديو · علاقة]
				  pr-missing [تجاوز · 2027-06-30]
				""", outline("arabic.mplan", ENGLISH.replace("report in en", "report in ar")));
	}

	@Test
	void showsWhatCanBeReadOfBrokenText() throws Exception {
		assertEquals("""
				P [plan P]
				  M [market M]
				  G [goal G]
				""", outline("broken.mplan", "plan P { report in en market M { aeg 5 } goal G "));
	}

	@Test
	void givesEachKindItsIconAndSelectsTheName() throws Exception {
		DocumentSymbol plan = symbols("icons.mplan", ENGLISH).get(0);
		assertEquals(SymbolKind.Package, plan.getKind());
		assertEquals("1 Handbags", Texts.place(ENGLISH, plan.getSelectionRange()));
		DocumentSymbol measure = plan.getChildren().get(2).getChildren().get(0);
		assertEquals(SymbolKind.EnumMember, measure.getKind());
		assertEquals("6 measure", Texts.place(ENGLISH, measure.getSelectionRange()));
		assertEquals("measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30", Texts.at(ENGLISH, measure.getRange()));
	}

	private String outline(String name, String text) throws Exception {
		StringBuilder lines = new StringBuilder();
		symbols(name, text).forEach(symbol -> add(symbol, "", lines));
		return lines.toString();
	}

	private static void add(DocumentSymbol symbol, String indentation, StringBuilder lines) {
		lines.append(indentation).append(symbol.getName()).append(" [").append(symbol.getDetail()).append("]\n");
		symbol.getChildren().forEach(child -> add(child, indentation + "  ", lines));
	}

	private List<DocumentSymbol> symbols(String name, String text) throws Exception {
		client.open(name, text);
		return Client.answer(client.services().documentSymbol(new DocumentSymbolParams(client.id(name)))).stream()
				.map(either -> either.getRight()).toList();
	}
}
