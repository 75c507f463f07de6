package org.tamyeez.cli.tests;

/** Small plans that tests of several commands use. They are checked by one rule at a time. */
final class Samples {

	/** The option that leaves only what these plans are made for. */
	static final String ONLY = "--rule pr-goal-for-market";

	/** A plan with one error: a goal of public relations aimed at a market. */
	static final String WRONG = """
			plan P {
				audience Riyadh { group Shoppers }
				market Women part of Riyadh.Shoppers
				goal Bond public relations for market Women
			}
			""";

	/** The same error in Arabic. */
	static final String WRONG_ARABIC = """
			خطة خ {
				التقرير بالعربية
				جمهور الرياض { فئة المتسوقات }
				سوق النساء جزء من الرياض.المتسوقات
				هدف الألفة علاقات عامة للسوق النساء
			}
			""";

	/** A plan without that error. */
	static final String RIGHT = """
			plan P {
				audience Riyadh { group Shoppers }
				goal Bond public relations for audience Riyadh
			}
			""";

	/** A plan whose error is waived. */
	static final String WAIVED = """
			plan P {
				audience Riyadh { group Shoppers }
				market Women part of Riyadh.Shoppers
				goal Bond public relations for market Women {
					waive pr-goal-for-market "Agreed with the client" by Sara until 2027-12-31
				}
			}
			""";

	private Samples() {
	}
}
