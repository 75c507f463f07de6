package org.tamyeez.plan.house;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.Profile;
import org.tamyeez.plan.model.ReaderKind;
import org.tamyeez.plan.model.SectionKind;
import org.tamyeez.plan.rule.Words;

/**
 * Who reads a report, and what it shows.
 *
 * @param name       the name that a command line uses
 * @param otherNames other names, such as one in the other script
 * @param title      what people call it
 * @param reader     who reads the report
 * @param sections   the sections that it shows, in their order; those apart that it hides
 * @param hidden     what it leaves out wherever it would stand
 * @param onePage    whether it has to fit on one page
 */
public record ReportProfile(String name, List<String> otherNames, Words title, ReaderKind reader, List<SectionKind> sections,
		Set<InternalField> hidden, boolean onePage) {

	/** What a section shows that is internal as a whole. */
	private static final Map<SectionKind, InternalField> INTERNAL = Map.of(SectionKind.FINDINGS, InternalField.FINDINGS,
			SectionKind.WAIVERS, InternalField.WAIVERS);

	/** The profile that a policy states. */
	public static ReportProfile of(Profile profile) {
		Set<InternalField> hidden = EnumSet.noneOf(InternalField.class);
		hidden.addAll(profile.getHiddenFields());
		String name = String.valueOf(profile.getName());
		Words title = profile.getTitle() == null ? new Words(name, Map.of()) : Words.of(profile.getTitle());
		return new ReportProfile(name, List.copyOf(profile.getAliases()), title, profile.getReader(),
				sectionsOf(profile).filter(section -> !isHidden(section, hidden)).toList(), Set.copyOf(hidden),
				profile.isOnePage());
	}

	private static boolean isHidden(SectionKind section, Set<InternalField> hidden) {
		InternalField field = INTERNAL.get(section);
		return field != null && hidden.contains(field);
	}

	/** A profile that names no sections shows them all. */
	private static Stream<SectionKind> sectionsOf(Profile profile) {
		List<SectionKind> named = profile.getSections();
		return (named.isEmpty() ? SectionKind.VALUES : named).stream().filter(section -> section != SectionKind.UNSTATED)
				.distinct();
	}

	/** Whether the report has a section. */
	public boolean shows(SectionKind section) {
		return sections.contains(section);
	}

	/** Whether something internal is to be left out. */
	public boolean hides(InternalField field) {
		return hidden.contains(field);
	}

	/** Whether the profile goes by a name, in whatever case. */
	public boolean isCalled(String other) {
		return allNames().contains(other.toLowerCase(Locale.ROOT));
	}

	/** Whether both go by one name. */
	boolean sharesNameWith(ReportProfile other) {
		return other.allNames().stream().anyMatch(allNames()::contains);
	}

	private Set<String> allNames() {
		return Stream.concat(Stream.of(name), otherNames.stream()).map(one -> one.toLowerCase(Locale.ROOT))
				.collect(Collectors.toUnmodifiableSet());
	}
}
