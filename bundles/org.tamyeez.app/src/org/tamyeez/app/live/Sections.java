package org.tamyeez.app.live;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.SectionKind;

/** Tells which section of a report tells of an element. */
final class Sections {

	private static final Map<EClass, SectionKind> OF_ELEMENTS = Map.ofEntries(
			Map.entry(PlanPackage.Literals.OFFERING, SectionKind.STUDY),
			Map.entry(PlanPackage.Literals.STUDY, SectionKind.STUDY),
			Map.entry(PlanPackage.Literals.AUDIENCE, SectionKind.PEOPLE),
			Map.entry(PlanPackage.Literals.MARKET, SectionKind.PEOPLE),
			Map.entry(PlanPackage.Literals.GOAL, SectionKind.GOALS),
			Map.entry(PlanPackage.Literals.MESSAGE, SectionKind.MESSAGES),
			Map.entry(PlanPackage.Literals.CHANNEL, SectionKind.CHANNELS),
			Map.entry(PlanPackage.Literals.TEAM, SectionKind.TEAM),
			Map.entry(PlanPackage.Literals.PROVIDER, SectionKind.TEAM),
			Map.entry(PlanPackage.Literals.TOOL, SectionKind.TEAM),
			Map.entry(PlanPackage.Literals.PHASE, SectionKind.CALENDAR),
			Map.entry(PlanPackage.Literals.ACTIVITY, SectionKind.CALENDAR),
			Map.entry(PlanPackage.Literals.OCCASION, SectionKind.CALENDAR),
			Map.entry(PlanPackage.Literals.MEASUREMENT, SectionKind.FOLLOW_UP),
			Map.entry(PlanPackage.Literals.REVIEW, SectionKind.FOLLOW_UP),
			Map.entry(PlanPackage.Literals.CRISIS, SectionKind.CRISIS),
			Map.entry(PlanPackage.Literals.WAIVER, SectionKind.WAIVERS));

	private Sections() {
	}

	/** The name of the section; empty where the element alone does not tell. */
	static String of(EObject element) {
		SectionKind section = OF_ELEMENTS.get(element.eClass());
		return section == null ? "" : section.getLiteral();
	}
}
