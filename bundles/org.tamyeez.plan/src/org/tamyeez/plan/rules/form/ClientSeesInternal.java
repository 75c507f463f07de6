package org.tamyeez.plan.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Profile;
import org.tamyeez.plan.model.ReaderKind;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** A report profile for the client shows what is the consultant's own business. */
public final class ClientSeesInternal extends Rule<Profile> {

	/** Declares the rule. */
	public ClientSeesInternal() {
		super("W44", "client-sees-internal", RuleGroup.FORM, Severity.WARNING, Profile.class);
	}

	@Override
	protected void check(Profile profile, Check check) {
		List<InternalField> shown = profile.getReader() == ReaderKind.CLIENT ? internal(profile) : List.of();
		if (!shown.isEmpty()) {
			check.at(profile).fix("fix", hide(profile, shown, check)).report(profile, shown);
		}
	}

	/** Costs and notes stand in many places; findings and waivers have a section each. */
	private static List<InternalField> internal(Profile profile) {
		List<InternalField> shown = new ArrayList<>(List.of(InternalField.COSTS, InternalField.NOTES));
		if (shows(profile, SectionKind.FINDINGS)) {
			shown.add(InternalField.FINDINGS);
		}
		if (shows(profile, SectionKind.WAIVERS)) {
			shown.add(InternalField.WAIVERS);
		}
		shown.removeAll(profile.getHiddenFields());
		return shown;
	}

	/** A profile that names no sections shows them all. */
	private static boolean shows(Profile profile, SectionKind section) {
		return profile.getSections().isEmpty() || profile.getSections().contains(section);
	}

	private static List<TextEdit> hide(Profile profile, List<InternalField> fields, Check check) {
		String comma = check.edits().inLanguageOf(profile, ", ", "، ");
		String names = fields.stream().map(field -> check.edits().keyword(profile, field.getLiteral()))
				.collect(Collectors.joining(comma));
		List<INode> hidden = Written.nodes(profile, Literals.PROFILE__HIDDEN_FIELDS);
		if (hidden.isEmpty()) {
			return check.edits().addToBlock(profile, check.edits().keyword(profile, "hides") + ' ' + names);
		}
		return List.of(new TextEdit(hidden.get(hidden.size() - 1).getEndOffset(), 0, comma + names));
	}
}
