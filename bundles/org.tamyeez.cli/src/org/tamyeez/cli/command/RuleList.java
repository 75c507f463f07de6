package org.tamyeez.cli.command;

import java.math.BigDecimal;

import org.tamyeez.cli.ToolMessages;
import org.tamyeez.plan.rule.Parameter;

/** How thresholds of rules are told. */
final class RuleList {

	private RuleList() {
	}

	/** A threshold with its default and range. */
	static String parameter(Parameter parameter, ToolMessages words) {
		return words.text("rules.parameter", parameter.name(), number(parameter.defaultValue()), number(parameter.minimum()),
				number(parameter.maximum()), parameter.unit());
	}

	private static String number(BigDecimal number) {
		return number.toPlainString();
	}
}
