package org.tamyeez.editor.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.tamyeez.doc.RulePage;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.finding.RulePages;
import org.tamyeez.editor.hover.Described;
import org.tamyeez.plan.ide.policy.PolicyDraft;
import org.tamyeez.plan.ide.server.RulePageLink;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.value.Numerals;

/** What a policy says of the chosen rule or group, to be changed, beside what the rule is for. */
final class RuleDetails {

	private static final int WIDTH = 290;
	private static final int HEIGHT = 90;
	private static final RuleSeverity[] SEVERITIES = { RuleSeverity.UNSTATED, RuleSeverity.ERROR, RuleSeverity.WARNING,
			RuleSeverity.INFO, RuleSeverity.OFF };

	private final Composite area;
	private final Runnable changed;
	private final List<String> mistakes = new ArrayList<>();
	private @Nullable Object shown;

	/**
	 * @param changed is run when something has been chosen
	 */
	RuleDetails(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
	}

	/** What is wrong with what has been typed; empty if nothing is. */
	Optional<String> mistake() {
		return mistakes.stream().findFirst();
	}

	/** Shows a rule or a group; nothing else. */
	void show(@Nullable PolicyDraft draft, @Nullable Object element) {
		shown = element;
		mistakes.clear();
		for (var child : area.getChildren()) {
			child.dispose();
		}
		if (draft != null && element instanceof Rule<?> rule) {
			heading(rule.name());
			severity(draft.said(rule), NLS.bind(Messages.rules_takenOver, RuleWords.of(draft.takenOver(rule))),
					chosen -> draft.say(rule, chosen));
			rule.parameters().forEach(parameter -> threshold(draft, rule, parameter));
			describe(rule);
		} else if (draft != null && element instanceof RuleGroup group) {
			heading(RuleWords.of(group));
			severity(draft.said(group), Messages.rules_unsaid, chosen -> draft.say(group, chosen));
			describe(Messages.rules_groupHint);
		}
		area.requestLayout();
	}

	/** Whether a rule or group is shown. */
	boolean shows(Object element) {
		return element.equals(shown);
	}

	private void heading(String words) {
		Label heading = new Label(area, SWT.NONE);
		heading.setText(words.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
	}

	private void severity(RuleSeverity said, String otherwise, Consumer<RuleSeverity> say) {
		label(Messages.rules_severityOf);
		Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
		for (RuleSeverity one : SEVERITIES) {
			combo.add(one == RuleSeverity.UNSTATED ? otherwise : RuleWords.of(one));
		}
		combo.select(List.of(SEVERITIES).indexOf(said));
		Spoken.call(combo, Messages.rules_severity);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			say.accept(SEVERITIES[combo.getSelectionIndex()]);
			changed.run();
		}));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	private void threshold(PolicyDraft draft, Rule<?> rule, Parameter parameter) {
		label(NLS.bind(Messages.rules_threshold, parameter.name()));
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text value = new Text(row, SWT.BORDER | SWT.LEFT_TO_RIGHT);
		GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).applyTo(value);
		value.setMessage(Numerals.plain(draft.takenOver(rule, parameter)));
		value.setText(draft.said(rule, parameter).map(Numerals::plain).orElse(""));
		String range = range(draft, rule, parameter);
		Label told = new Label(row, SWT.NONE);
		told.setText(range);
		Spoken.call(value, parameter.name() + ' ' + range);
		value.addModifyListener(event -> typed(draft, rule, parameter, value.getText().strip()));
	}

	private static String range(PolicyDraft draft, Rule<?> rule, Parameter parameter) {
		String unit = "%".equals(parameter.unit()) ? "%" : "";
		return NLS.bind(Messages.rules_range, new Object[] { Numerals.plain(parameter.minimum()) + unit,
				Numerals.plain(parameter.maximum()) + unit, Numerals.plain(draft.takenOver(rule, parameter)) + unit });
	}

	private void typed(PolicyDraft draft, Rule<?> rule, Parameter parameter, String text) {
		String mistake = NLS.bind(Messages.rules_outOfRange, new Object[] { parameter.name(),
				Numerals.plain(parameter.minimum()), Numerals.plain(parameter.maximum()) });
		mistakes.remove(mistake);
		if (text.isEmpty()) {
			draft.leave(rule, parameter);
		} else {
			Optional<BigDecimal> value = number(text).filter(parameter::accepts);
			value.ifPresentOrElse(good -> draft.say(rule, parameter, good), () -> mistakes.add(mistake));
		}
		changed.run();
	}

	private static Optional<BigDecimal> number(String text) {
		try {
			return Optional.of(Numerals.parse(text.replace("%", "").replace("\u066A", "").strip()));
		} catch (NumberFormatException e) {
			// What is no number is no value.
			return Optional.empty();
		}
	}

	private void describe(Rule<?> rule) {
		boolean arabic = RuleWords.reader() == Language.ARABIC;
		String why = RulePage.of(rule.name(), arabic ? RulePage.Edition.AR : RulePage.Edition.EN, rule.getClass())
				.map(RulePage::why).orElse("");
		describe(RuleWords.summary(rule) + (why.isBlank() ? "" : "\n\n" + why));
		Link more = new Link(area, SWT.NONE);
		more.setText("<a>" + Messages.rules_more + "</a>");
		more.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> RulePages.open(RulePageLink.of(rule.name(), RuleWords.reader()))));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(more);
	}

	private void describe(String markdown) {
		StyledText text = Described.in(area, markdown);
		Spoken.call(text, Messages.rules_description);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
	}

	private void label(String words) {
		Label label = new Label(area, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}
}
