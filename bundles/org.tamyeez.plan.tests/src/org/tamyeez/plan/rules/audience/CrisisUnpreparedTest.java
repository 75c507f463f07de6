package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class CrisisUnpreparedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("crisis-unprepared");

	@Test
	void findsAPlanWithoutASection() {
		rule.finds("P", """
				plan P { goal Revenue marketing }
				""");
	}

	@Test
	void findsAPlanWithoutASectionInArabic() {
		rule.finds("خ", """
				خطة خ { قناة الصفحة شبكة اجتماعية }
				""");
	}

	@Test
	void findsEachRiskThatLacksSomething() {
		rule.findsAsExpected("""
				plan P {
					channel Page social network
					team { role Sara }
					crisis {
						//! crisis-unprepared
						risk "Nothing"
						//! crisis-unprepared
						risk "No speaker" on Page within 2 hours
						//! crisis-unprepared
						risk "No channel" speaker Sara within 2 hours
						//! crisis-unprepared
						risk "No time" speaker Sara on Page
						//! crisis-unprepared
						risk "Only a speaker" speaker Sara
						//! crisis-unprepared
						risk "Only a channel" on Page
						//! crisis-unprepared
						risk "Only a time" within 2 hours
						risk "All" speaker Sara on Page within 2 hours
					}
				}
				""");
	}

	@Test
	void saysWhatIsMissing() {
		Checked checked = rule.finds("\"زجاج في الخبز\"", """
				خطة خ {
					فريق { دور سارة }
					أزمة { خطر "زجاج في الخبز" المتحدث سارة }
				}
				""");
		assertEquals("Neither channel nor time is set for the answer when this happens: «زجاج في الخبز»."
				+ " Add the channel with «on» and the time with «within».", checked.messages(Language.ENGLISH).get(0));
	}

	@Test
	void isSilentAboutAPreparedPlan() {
		rule.silent("""
				plan P {
					channel Page social network
					team { role Sara }
					crisis { risk "Glass in the bread" speaker Sara on Page within 2 hours }
				}
				""");
	}

	@Test
	void isSilentAboutAPreparedPlanInArabic() {
		rule.silent("""
				خطة خ {
					قناة الصفحة شبكة اجتماعية
					فريق { دور سارة }
					أزمة { خطر "زجاج في الخبز" المتحدث سارة على الصفحة خلال ساعتين }
				}
				""");
	}

	@Test
	void isSilentAboutAPlanThatSaysNothingYet() {
		rule.silent("""
				plan P { client "Bakery" }
				""");
	}

	@Test
	void completesTheAnswer() {
		rule.fixes("""
				plan P {
					channel Page social network
					team { role Sara }
					crisis {
						risk "Glass in the bread" within 2 hours { waive harsh-tone "Quoted" }
					}
				}
				""", """
				plan P {
					channel Page social network
					team { role Sara }
					crisis {
						risk "Glass in the bread" within 2 hours speaker Sara on Page { waive harsh-tone "Quoted" }
					}
				}
				""");
	}

	@Test
	void completesTheAnswerInArabic() {
		rule.fixes("""
				خطة خ {
					قناة الصفحة شبكة اجتماعية
					فريق { دور سارة }
					أزمة { خطر "زجاج في الخبز" على الصفحة }
				}
				""", """
				خطة خ {
					قناة الصفحة شبكة اجتماعية
					فريق { دور سارة }
					أزمة { خطر "زجاج في الخبز" على الصفحة المتحدث سارة خلال 4 ساعات }
				}
				""");
	}

	@Test
	void addsARiskToAnEmptySection() {
		rule.fixes("""
				plan P {
					channel Page social network
					team { role Sara }
					crisis {
					}
				}
				""", """
				plan P {
					channel Page social network
					team { role Sara }
					crisis {
						risk "[What may go wrong with society]" speaker Sara on Page within 4 hours
					}
				}
				""");
	}

	@Test
	void addsASectionWithOwnPeopleAndAChannelOfPublicRelations() {
		rule.fixes("""
				plan P {
					goal Trust public relations
					channel Shop store
					channel Page social network { serves Trust }
					team {
						provider Noon
						role Sara
					}
				}
				""", """
				plan P {
					goal Trust public relations
					channel Shop store
					channel Page social network { serves Trust }
					team {
						provider Noon
						role Sara
					}
					crisis {
						risk "[What may go wrong with society]" speaker Sara on Page within 4 hours
					}
				}
				""");
	}

	@Test
	void addsNothingWhereNobodyCouldSpeak() {
		assertTrue(rule.finds("P", "plan P { channel Page social network }").findings().get(0).fixes().isEmpty());
	}
}
