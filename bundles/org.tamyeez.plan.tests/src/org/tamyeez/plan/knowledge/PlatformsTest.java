package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.knowledge.Platform.State;

class PlatformsTest {

	private static final Platforms PLATFORMS = Platforms.builtIn();

	@ParameterizedTest
	@CsvSource({ "Google Plus,Google Plus", "google_plus,Google Plus", "GOOGLEPLUS,Google Plus", "Google+,Google Plus",
			"جوجل بلس,Google Plus", "قوقل_بلس,Google Plus", "غوغل+,Google Plus", "انستقرام,Instagram", "إنستجرام,Instagram",
			"الفيسبوك,Facebook", "فَيسبوك,Facebook", "تيلجرام,Telegram", "linked-in,LinkedIn", "لينكدإن,LinkedIn", "x,X",
			"Ask.fm,ASKfm", "الواتس اب,WhatsApp" })
	void findsAPlatformByAnyOfItsSpellings(String written, String name) {
		assertEquals(Optional.of(name), PLATFORMS.find(written).map(Platform::name));
	}

	@Test
	void knowsNothingOfOtherNames() {
		assertEquals(Optional.empty(), PLATFORMS.find("The market square"));
		assertEquals(Optional.empty(), PLATFORMS.find(""));
	}

	@Test
	void knowsWhatPlatformsAreLike() {
		assertEquals(Optional.of(Mechanism.IMAGE), PLATFORMS.find("Instagram").orElseThrow().mechanism());
		assertEquals(Optional.of(Mechanism.MICROBLOG), PLATFORMS.find("تويتر").orElseThrow().mechanism());
	}

	@Test
	void tellsTheStateOfADay() {
		Platform twitter = PLATFORMS.find("Twitter").orElseThrow();
		assertEquals(State.LIVE, twitter.stateOn(LocalDate.of(2023, 6, 30)));
		assertEquals(State.RENAMED, twitter.stateOn(LocalDate.of(2023, 8, 1)));
		assertEquals(State.DISCONTINUED, PLATFORMS.find("Google+").orElseThrow().stateOn(LocalDate.of(2019, 4, 2)));
	}

	@Test
	void isCompleteInEachLine() {
		assertTrue(PLATFORMS.all().size() >= 40);
		for (Platform platform : PLATFORMS.all()) {
			assertFalse(platform.arabic().isEmpty(), platform.name());
			assertTrue(platform.mechanism().isPresent(), platform.name());
			Sources.assertStated(platform.source(), platform.name());
			assertEquals(platform.state() != State.LIVE, platform.since().isPresent(), platform.name());
			assertEquals(platform.state() == State.RENAMED, platform.newName().isPresent(), platform.name());
			platform.newName().ifPresent(name -> assertEquals(State.LIVE, PLATFORMS.find(name).orElseThrow().state()));
		}
	}

	@Test
	void givesNoNameToTwoPlatforms() {
		Map<String, String> owners = new HashMap<>();
		for (Platform platform : PLATFORMS.all()) {
			Stream.of(List.of(platform.name()), platform.arabic(), platform.otherNames()).flatMap(List::stream)
					.forEach(name -> assertEquals(platform.name(), PLATFORMS.find(name).orElseThrow().name(),
							() -> name + " also means " + owners.get(name)));
			platform.arabic().forEach(name -> owners.put(name, platform.name()));
		}
	}
}
