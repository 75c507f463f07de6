package org.tamyeez.report.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.tamyeez.plan.house.ReportProfile;
import org.tamyeez.plan.house.ReportProfiles;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Inject;

/** The profiles that a plan can be reported for: those of its policy, and those that every plan has. */
public class ReaderProfiles {

	private static final int MOST_NEAREST = 3;

	private final ReportProfiles profiles;

	/** @param profiles what knows the profiles of a plan */
	@Inject
	public ReaderProfiles(ReportProfiles profiles) {
		this.profiles = profiles;
	}

	/**
	 * All profiles of a plan, in the order in which they are offered.
	 *
	 * @param language the language of their titles
	 */
	public List<ReaderProfile> of(Plan plan, Locale language) {
		return profiles.of(plan).stream().map(profile -> read(profile, language)).toList();
	}

	/**
	 * The profile with a name, in whatever case and either language.
	 *
	 * @param language the language of its title
	 * @throws UnknownProfileException if the plan has none of the name
	 */
	public ReaderProfile named(String name, Plan plan, Locale language) throws UnknownProfileException {
		return read(profiles.find(plan, name).orElseThrow(() -> unknown(name, plan)), language);
	}

	private UnknownProfileException unknown(String name, Plan plan) {
		List<ReportProfile> all = profiles.of(plan);
		List<String> spellings = all.stream()
				.flatMap(profile -> Stream.concat(Stream.of(profile.name()), profile.otherNames().stream())).toList();
		return new UnknownProfileException(name, Nearest.of(name, spellings, MOST_NEAREST),
				all.stream().map(ReportProfile::name).toList());
	}

	private static ReaderProfile read(ReportProfile profile, Locale language) {
		return new ReaderProfile(profile.name(), profile.title().in(ReaderLanguage.of(language)), profile.reader(),
				profile.sections(), profile.hidden(), profile.onePage());
	}
}
