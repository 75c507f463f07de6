package org.tamyeez.report.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.model.ReportBuilder;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyles;
import org.tamyeez.report.style.StyleReader;
import org.tamyeez.report.words.Wording;

import com.google.inject.Inject;

/** Makes a portfolio, plan by plan, so that no more than one plan has to be kept in memory. */
public class PortfolioMaker {

	private final ReportBuilder builder;
	private final RuleMessages messages;
	private final List<PortfolioPlan> plans = new ArrayList<>();
	private final List<UnreadablePlan> unreadable = new ArrayList<>();
	private final Set<Optional<URI>> styles = new HashSet<>();
	private HouseStyle style = HouseStyle.STANDARD;

	/**
	 * @param builder  what reads plans
	 * @param messages the words of the rules
	 */
	@Inject
	public PortfolioMaker(ReportBuilder builder, RuleMessages messages) {
		this.builder = builder;
		this.messages = messages;
	}

	/**
	 * Adds a plan.
	 *
	 * @param file     its file, as it was named
	 * @param plan     the plan, in the file that it was read from
	 * @param result   what the check of that file gave
	 * @param language the language of the portfolio
	 * @param day      the day it speaks of
	 */
	public void add(String file, Plan plan, CheckResult result, Locale language, LocalDate day) {
		if (styles.add(HouseStyles.of(plan).map(EcoreUtil::getURI))) {
			style = styles.size() == 1 ? new StyleReader(plan, language).read().style() : HouseStyle.STANDARD;
		}
		plans.add(PortfolioPlan.of(file, builder.build(plan, result, language, day)));
	}

	/** Adds a file of which nothing can be told. */
	public void add(UnreadablePlan plan) {
		unreadable.add(plan);
	}

	/** All that was added. */
	public Portfolio portfolio(String folder, LocalDate day) {
		return new Portfolio(folder, day, List.copyOf(plans), List.copyOf(unreadable));
	}

	/**
	 * The portfolio as a document, in the house style if all plans have the same.
	 *
	 * @param words how it is worded
	 */
	public ReportDocument document(Portfolio portfolio, Wording words) {
		return new PortfolioDocument(portfolio, words, style, rule -> summary(rule, words))
				.compose();
	}

	private String summary(String name, Wording words) {
		Language language = ReaderLanguage.of(words.language());
		return messages.catalogue().find(name).map(rule -> messages.summary(rule, language)).orElse("");
	}
}
