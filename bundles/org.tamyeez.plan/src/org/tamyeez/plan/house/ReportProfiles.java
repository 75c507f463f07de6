package org.tamyeez.plan.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.PolicyView;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The report profiles that a plan has: those of its policy, and those that all plans have. */
@Singleton
public final class ReportProfiles {

	private final Catalogue catalogue;

	/** @param catalogue what knows the profiles that all plans have */
	@Inject
	public ReportProfiles(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The profiles of a plan: those that all have, or what the policy puts in their place, and then the policy's others. */
	public List<ReportProfile> of(Plan plan) {
		List<ReportProfile> own = new PolicyView(plan.getPolicy()).profiles().stream().map(ReportProfile::of).toList();
		List<ReportProfile> common = catalogue.reportProfiles(plan.eResource().getResourceSet()).stream()
				.map(ReportProfile::of).toList();
		Stream<ReportProfile> first = common.stream()
				.map(profile -> own.stream().filter(profile::sharesNameWith).findFirst().orElse(profile));
		return Stream.concat(first, own.stream()).distinct().toList();
	}

	/** The profile of a plan that goes by a name; none if there is none. */
	public Optional<ReportProfile> find(Plan plan, String name) {
		return of(plan).stream().filter(profile -> profile.isCalled(name)).findFirst();
	}
}
