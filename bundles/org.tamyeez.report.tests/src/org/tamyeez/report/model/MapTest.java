package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.MapFacts.Node;

class MapTest {

	private static final String PLAN = """
			plan P {
				audience City { group Critics group Families }
				market Young part of City.Families
				goal Sell "Sell more" sales for market Young { measure orders from 1 orders to 1,200 orders by 2027-06-30 }
				goal Name public relations for audience City
				message Offer "a" sales for market Young
				message Care "b" public relations for audience City.Critics
				channel Shop traditional store { reaches Young content Window says Offer }
				channel Fair traditional event { reaches Young, City }
				phase Now public relations { activity Talk serves Name on Fair says Care }
			}
			""";

	@Test
	void disciplinesLeadToGoalsToReceiversToMessagesToChannels() {
		assertEquals(List.of("sales > Sell more", "Sell more > Young", "Sell more > Orders", "public relations > Name",
				"Name > City", "Young > a", "Young > Fair", "City > b", "City > Shop", "a > Shop", "b > Fair"),
				links(Reports.english(PLAN).map()));
	}

	@Test
	void nodesStandLayerByLayerAndTellWhatTheyAre() {
		List<String> nodes = Reports.english(PLAN).map().nodes().stream()
				.map(node -> node.layer() + " " + node.title() + " " + node.kind().map(Enumerator::getLiteral).orElse("")
						+ node.target().map(Quantity::toString).orElse(""))
				.toList();
		assertEquals(List.of("DISCIPLINE  sales", "DISCIPLINE  public relations", "GOAL Sell more ", "GOAL Name ",
				"RECEIVER Young ", "RECEIVER City ", "MESSAGE a sales", "MESSAGE b public relations",
				"CHANNEL Shop store", "CHANNEL Fair event", "MEASURE Orders 1200 orders"), nodes);
	}

	@Test
	void aNodeShowsTheGravestFindingWithinIt() {
		MapFacts map = Reports.english("plan P { goal G { measure orders } goal H sales }").map();
		assertEquals(3, map.nodes().stream().filter(node -> node.title().equals("G")).findFirst().orElseThrow().severity());
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans/telecom.mplan", "flawed/telecom.mplan", "plans/consultancy/charity.mplan" })
	void everyLinkIsOneBetweenTwoNodes(String path) {
		MapFacts map = Reports.example(path, Locale.ENGLISH).map();
		Set<String> keys = map.nodes().stream().map(Node::key).collect(Collectors.toCollection(HashSet::new));
		assertEquals(map.nodes().size(), keys.size());
		assertTrue(map.links().stream().allMatch(link -> keys.contains(link.from()) && keys.contains(link.to())));
	}

	private static List<String> links(MapFacts map) {
		Map<String, String> titles = map.nodes().stream().collect(Collectors.toMap(Node::key, MapTest::name));
		return map.links().stream().map(link -> titles.get(link.from()) + " > " + titles.get(link.to())).toList();
	}

	/** A discipline is named by its kind, a message by its words, all else by its title. */
	private static String name(Node node) {
		return node.title().isEmpty() ? node.kind().map(Enumerator::getLiteral).orElse("") : node.title();
	}
}
