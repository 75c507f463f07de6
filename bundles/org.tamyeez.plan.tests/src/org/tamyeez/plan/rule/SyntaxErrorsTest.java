package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** One mistake in a text gives one error, in the place of the mistake and in words that help. */
class SyntaxErrorsTest {

	private final Plans plans = Plans.withAllRules();

	static Stream<Arguments> english() {
		return Stream.of(
				mistake("typo in a keyword", "gaol", "«gaol» is not understood here. Did you mean «goal»?", """
						plan P {
							goal A marketing
							gaol B sales
							goal C sales
						}
						"""),
				mistake("typo in a keyword within a block", "mesure",
						"«mesure» is not understood here. Did you mean «measure»?", """
								plan P {
									goal A sales {
										mesure revenue from 5 SAR to 6 SAR
									}
									goal B sales
								}
								"""),
				mistake("typo in a keyword of two words", "to",
						"«to sel» is not understood here. Did you mean «to sell»?", """
								plan P {
									message M "Buy" to sel
									goal A sales
								}
								"""),
				mistake("typo behind a name", "markting", "«markting» is not understood here. Did you mean «marketing»?", """
						plan P {
							goal A markting for market M
							market M
						}
						"""),
				mistake("a word with a list behind it", "words",
						"«words» is not understood here. Allowed here: «image», «video», «text», «audio», «live», «about», "
								+ "«every», «occasion», «says», «keywords», «from», «to»….",
						"""
								plan P {
									message M "Buy" to sell
									channel C website {
										content D text says M words "bags", "leather"
									}
									goal A sales
								}
								"""),
				mistake("form for from", "form", "«form» is not understood here. Did you mean «from»?", """
						plan P {
							goal A sales {
								measure revenue form 5 SAR to 6 SAR
							}
						}
						"""),
				mistake("missing name", "goal", "Something is missing after «goal»: a name.", """
						plan P {
							goal "Raise sales" sales
						}
						"""),
				mistake("missing name before a block", "plan", "Something is missing after «plan»: a name.", """
						plan {
							goal A sales
						}
						"""),
				mistake("nothing behind a keyword", "channel", "«channel» is not complete. It wants: a name.", """
						plan P {
							channel
							goal A sales
						}
						"""),
				mistake("name of two words", "Women", "«Working Women» cannot be a name: a name is one word.", """
						plan P {
							market Working Women { age 25 to 40 }
							goal A sales
						}
						"""),
				mistake("missing closing bracket", "SAR", "A closing «}» is missing after «SAR».", """
						plan P {
							goal A marketing {
								measure revenue to 5 SAR
							goal B sales
						}
						"""),
				mistake("missing closing bracket at the end", "marketing", "A closing «}» is missing after «marketing».", """
						plan P {
							goal A marketing
						"""),
				mistake("missing opening bracket", "P", "Something is missing after «P»: «{».", """
						plan P
							goal A sales
						}
						"""),
				mistake("one closing bracket too many", "}", "This «}» closes nothing.", """
						plan P {
							goal A sales {
								measure revenue to 6 SAR
							}}
							goal B sales
						}
						"""),
				mistake("one closing bracket too many at the end", "}", "This «}» closes nothing.", """
						plan P {
							goal A sales
						}
						}
						"""),
				mistake("missing quotation mark", "\"Noura", "This text has no closing quotation mark.", """
						plan P {
							client "Noura
							status draft
						}
						"""),
				mistake("text without quotation marks", "Noura",
						"«Noura» is not understood here. Allowed here: a text in quotation marks.", """
								plan P {
									client Noura
									goal A sales
								}
								"""),
				mistake("comment without end", "/* a note\n\tgoal A sales\n}\n", "This comment has no end.", """
						plan P {
							/* a note
							goal A sales
						}
						"""),
				mistake("missing date", "to", "«to» is not complete. It wants: a date, such as 2027-03-01.", """
						plan P {
							period 2027-01-01 to
							status draft
						}
						"""),
				mistake("month in words", "June",
						"«June» is not understood here. Allowed here: a date, such as 2027-03-01.", """
								plan P {
									goal A sales { measure revenue from 5 SAR to 6 SAR by June }
									goal B sales
								}
								"""),
				mistake("date in another order", "30",
						"«30» is not understood here. Allowed here: a date, such as 2027-03-01.", """
								plan P {
									goal A sales { measure revenue from 5 SAR to 6 SAR by 30/06/2027 }
									goal B sales
								}
								"""),
				mistake("day that does not exist", "2027-02-30", "There is no day «2027-02-30».", """
						plan P {
							period 2027-01-01 to 2027-02-30
							goal A sales
						}
						"""),
				mistake("money without currency", "5000", "«5000» is no amount of money. Write a number and a currency", """
						plan P {
							budget 5000
							status draft
						}
						"""),
				mistake("currency before the number", "SAR",
						"«SAR» is not understood here. Allowed here: an amount with its currency", """
								plan P {
									budget SAR 5000
									status draft
								}
								"""),
				mistake("missing value", "actual", "«actual» is not complete. It wants: a number with its unit.", """
						plan P {
							measure A on 2027-01-01 actual
							goal A sales
						}
						"""),
				mistake("wrong value", "bad",
						"«bad» is not understood here. Allowed here: «supportive», «adverse», «mixed».", """
								plan P {
									audience R { group A influence bad }
									goal A sales
								}
								"""),
				mistake("unit of time that does not exist", "hous",
						"«hous» is not understood here. Did you mean «hour»?", """
								plan P {
									channel X digital { support by Sara within 2 hous }
									team { role Sara }
								}
								"""),
				mistake("missing reference", "for market", "«for market» is not complete. It wants: a market.", """
						plan P {
							goal A marketing for market
							goal B sales
						}
						"""),
				mistake("missing reference before a bracket", "speaker",
						"Something is missing after «speaker»: a role or provider.", """
								plan P {
									crisis {
										risk "A film" speaker
									}
								}
								"""),
				mistake("comma too many", ",", "«,» is not complete. It wants: «marketing», «sales»", """
						plan P {
							goal A sales,
							goal B sales
						}
						"""),
				mistake("sign that means nothing", ";", "«;» is not understood here.", """
						plan P {
							goal A sales;
							goal B sales
						}
						"""),
				mistake("name that nothing has", "Wemen", "«Wemen» is not known as a market. Did you mean «Women»?", """
						plan P {
							market Women
							goal A sales for market Wemen
						}
						"""),
				mistake("name that several things have", "Press", "«Press» can mean several things: «J.Press», «R.Press».",
						"""
								plan P {
									audience R { group Press }
									audience J { group Press }
									goal A public relations for audience Press
								}
								"""),
				mistake("half-written plan", "P", "Something is missing after «P»: «{».", "plan P"),
				mistake("half-written block", "{", "A closing «}» is missing after «{».", "plan P {"),
				mistake("no plan at all", "Hello",
						"«Hello» is not understood here. Allowed here: «language», «plan»", "Hello\n"));
	}

	static Stream<Arguments> arabic() {
		return Stream.of(
				mistake("typo in a keyword", "هدق", "‏«هدق» غير مفهوم هنا. هل تقصد «هدف»؟", """
						خطة خ {
							هدف أ تسويق
							هدق ب مبيعات
						}
						"""),
				mistake("typo behind a name", "تسوق", "‏«تسوق» غير مفهوم هنا. هل تقصد «تسويق»؟", """
						خطة خ {
							هدف أ تسوق للسوق س
							سوق س
						}
						"""),
				mistake("typo in a keyword of two words", "جزء", "‏«جزء مر» غير مفهوم هنا. هل تقصد «جزء من»؟", """
						خطة خ {
							سوق س جزء مر ج
							جمهور ج
						}
						"""),
				mistake("missing name", "هدف", "ينقص شيء بعد «هدف»: اسم.", """
						خطة خ {
							هدف "رفع المبيعات" مبيعات
						}
						"""),
				mistake("name of two words", "عاملات", "‏«نساء عاملات» لا يصلح اسما: الاسم كلمة واحدة.", """
						خطة خ {
							سوق نساء عاملات { العمر ٢٥ إلى ٤٠ }
						}
						"""),
				mistake("missing closing bracket", "SAR", "ينقص قوس الإغلاق «}» بعد «SAR».", """
						خطة خ {
							هدف أ مبيعات {
								قياس الإيراد إلى ٥ SAR
							هدف ب مبيعات
						}
						"""),
				mistake("missing opening bracket", "خ", "ينقص شيء بعد «خ»: «{».", """
						خطة خ
							هدف أ مبيعات
						}
						"""),
				mistake("missing quotation mark", "\"نورة", "هذا النص بلا علامة اقتباس في آخره.", """
						خطة خ {
							العميل "نورة
							الحالة مسودة
						}
						"""),
				mistake("missing date", "إلى", "‏«إلى» غير مكتمل، وينتظر: تاريخ", """
						خطة خ {
							الفترة ٢٠٢٧-٠١-٠١ إلى
							الحالة مسودة
						}
						"""),
				mistake("day that does not exist", "٢٠٢٧-١٣-٠١", "لا يوجد يوم «٢٠٢٧-١٣-٠١».", """
						خطة خ {
							الفترة ٢٠٢٧-١٣-٠١ إلى ٢٠٢٧-١٢-٣١
						}
						"""),
				mistake("money without currency", "٥٠٠٠", "‏«٥٠٠٠» ليس مبلغا.", """
						خطة خ {
							الميزانية ٥٠٠٠
							الحالة مسودة
						}
						"""),
				mistake("wrong value", "سيئ", "‏«سيئ» غير مفهوم هنا. المسموح به هنا: «داعم»، «معارض»، «متباين».", """
						خطة خ {
							جمهور ج { فئة ف التأثير سيئ }
						}
						"""),
				mistake("missing reference", "للسوق", "‏«للسوق» غير مكتمل، وينتظر: سوق.", """
						خطة خ {
							هدف أ تسويق للسوق
							هدف ب مبيعات
						}
						"""));
	}

	private static Arguments mistake(String what, String marked, String message, String text) {
		return Arguments.of(what, marked, message, text);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("english")
	void tellsOneMistakeOnce(String what, String marked, String message, String text) {
		assertToldOnce(marked, message, text, Language.ENGLISH);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("arabic")
	void tellsOneMistakeOnceInArabic(String what, String marked, String message, String text) {
		assertToldOnce(marked, message, text, Language.ARABIC);
	}

	private void assertToldOnce(String marked, String message, String text, Language language) {
		Checked checked = Plans.withRules().check(text);
		assertEquals(1, checked.findings().size(), checked::toString);
		assertEquals(marked, checked.marked(checked.findings().get(0)), checked::toString);
		String found = checked.messages(language).get(0);
		assertTrue(found.startsWith(message), () -> "Expected: " + message + "\nFound:    " + found);
	}

	@Test
	void tellsTwoMistakesInTwoPlaces() {
		Checked checked = Plans.withRules().check("""
				plan P {
					gaol A sales
					goal B sales
					status finished
				}
				""");
		assertEquals(List.of("syntax-error", "syntax-error"), checked.rules(), checked::toString);
		assertEquals(List.of("gaol", "finished"), checked.findings().stream().map(checked::marked).toList());
	}

	@Test
	void rulesWaitUntilAPlanIsUnderstood() {
		Checked checked = plans.check("""
				plan P {
					goal A marketing
					staus draft
				}
				""");
		assertEquals(List.of("syntax-error"), checked.rules(), checked::toString);
	}

	@Test
	void aMistakeInOnePlanLeavesTheOtherChecked() {
		Checked checked = Plans.withRule("pr-missing").check("""
				plan Broken {
					gaol A marketing
				}
				plan Whole {
					goal A marketing
				}
				""");
		assertEquals(List.of("syntax-error", "pr-missing"), checked.rules(), checked::toString);
	}

	@Test
	void offersTheNearestNameAsAFix() {
		String text = """
				plan P {
					market Women
					goal A sales for market Wemen
				}
				""";
		Checked checked = Plans.withRules().check(text);
		assertEquals(text.replace("Wemen", "Women"), checked.findings().get(0).fixes().get(0).applyTo(text));
	}
}
