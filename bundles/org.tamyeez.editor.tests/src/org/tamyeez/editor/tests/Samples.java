package org.tamyeez.editor.tests;

/** Small plans that only one rule looks at. */
final class Samples {

	/** A policy under which nothing but a goal without a measure is a finding. */
	static final String POLICY = """
			policy House {
				rules of fields is off
				rules of audience is off
				rules of mix is off
				rules of relationship is off
				rules of method is off
				rules of form is off
				rule goal-unmeasurable is error
			}
			""";
	/** A plan whose goal has no measure. */
	static final String PLAN = """
			plan P {
				policy House
				goal Revenue "Sell more" marketing
			}
			""";
	/** Policy and plan in one file. */
	static final String UNMEASURED = POLICY + PLAN;
	/** What its goal lacks. */
	static final String MEASURE = " {\n\t\tmeasure revenue from 1 SAR to 2 SAR by 2027-06-30\n\t}";
	/** The same plan with its measure. */
	static final String MEASURED = UNMEASURED.replace("marketing", "marketing" + MEASURE);

	/** The rule that looks at them. */
	static final String RULE = "goal-unmeasurable";

	private Samples() {
	}
}
