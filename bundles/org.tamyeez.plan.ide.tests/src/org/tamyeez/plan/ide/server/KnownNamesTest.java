package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy can say is suggested in the language of its file. */
class KnownNamesTest {

	private final Client client;

	KnownNamesTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void suggestsTopics() throws Exception {
		assertTrue(suggestions("policy P { words of | }").containsAll(List.of("discount", "call_to_buy")));
		assertTrue(suggestions("سياسة س { كلمات عن | }").containsAll(List.of("التخفيض", "دعوة_للشراء")));
	}

	@Test
	void suggestsMechanisms() throws Exception {
		assertEquals(List.of("short_video"), suggestions("policy P { platform \"S\" mechanism sho| }"));
		assertEquals(List.of("مراسلة"), suggestions("سياسة س { منصة \"س\" آليتها مرا| }"));
	}

	@Test
	void suggestsCountriesByCodeAndName() throws Exception {
		assertTrue(suggestions("plan P { country | }").containsAll(List.of("SA", "AE", "MA")));
		assertTrue(suggestions("plan P { country SA, A| }").containsAll(List.of("AE", "AU")));
		assertEquals(List.of("EG"), suggestions("خطة ح { البلد مص| }"));
		assertTrue(suggestions("policy P { occasion \"O\" on 2027-01-01 kept in SA, AE, | }").contains("MA"));
		assertFalse(suggestions("plan P { country SA | }").contains("MA"));
	}

	@Test
	void suggestsCurrencies() throws Exception {
		assertEquals(List.of("MAD"), suggestions("policy P { country MA pays in MA| }"));
	}

	@Test
	void suggestsSectionsAndFieldsAsKeywords() throws Exception {
		assertTrue(suggestions("policy P { profile b read by board { shows goals, | } }")
				.containsAll(List.of("budget", "people")));
		assertTrue(suggestions("سياسة س { نسخة ن يقرؤها العميل { تخفي | } }")
				.containsAll(List.of("التكاليف الداخلية", "التعليقات")));
		assertTrue(suggestions("هوية بصرية ه { لون | }").containsAll(List.of("أساسي", "خلفية")));
		assertEquals(List.of("Friday"), suggestions("policy P { country SA weekend Fr| }"));
	}

	@Test
	void suggestsStylesAndMetricsOfThePolicy() throws Exception {
		assertEquals(List.of("House"), suggestions("style House { cover plain } plan P { style H| }"));
		assertEquals(List.of("footfall"), suggestions(
				"policy Own { metric footfall tells sales } plan P { policy Own goal G sales { measure foo| } }"));
	}

	private List<String> suggestions(String text) throws Exception {
		String name = "known" + Integer.toHexString(text.hashCode()) + ".mplan";
		client.open(name, text.replace("|", ""));
		return client.complete(name, new Position(0, text.indexOf('|'))).stream().map(CompletionItem::getLabel).toList();
	}
}
