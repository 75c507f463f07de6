package org.tamyeez.cli.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.xtext.util.Modules2;
import org.tamyeez.plan.PlanRuntimeModule;
import org.tamyeez.plan.PlanStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language as everywhere, on a day of the user's choice. */
public final class CheckSetup extends PlanStandaloneSetup {

	private final Optional<LocalDate> today;

	private CheckSetup(Optional<LocalDate> today) {
		this.today = today;
	}

	/**
	 * The services of the language.
	 *
	 * @param today the day to check for; none for the day that it is
	 */
	public static Injector services(Optional<LocalDate> today) {
		return new CheckSetup(today).createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjector() {
		return today.map(CheckSetup::clockOn)
				.map(clock -> Guice.createInjector(
						Modules2.mixin(new PlanRuntimeModule(), binder -> binder.bind(Clock.class).toInstance(clock))))
				.orElseGet(() -> Guice.createInjector(new PlanRuntimeModule()));
	}

	private static Clock clockOn(LocalDate day) {
		ZoneId zone = ZoneId.systemDefault();
		return Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
	}
}
