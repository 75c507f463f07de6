package org.tamyeez.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.xtext.util.Modules2;
import org.tamyeez.plan.PlanRuntimeModule;
import org.tamyeez.plan.PlanStandaloneSetup;
import org.tamyeez.plan.rule.OutsideRules;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rules.AllRules;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

/** The set-up of editor and command line, on a fixed day. */
final class TestSetup extends PlanStandaloneSetup {

	/** The day on which all tests run: early in the period of the example plans. */
	static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

	private final Module changes;

	private TestSetup(Module changes) {
		this.changes = changes;
	}

	/** The language with all rules. */
	static Injector withAllRules() {
		return with(new AllRules().rules());
	}

	/** The language with some rules only. */
	static Injector with(List<Rule<?>> rules) {
		RuleCatalogue catalogue = new RuleCatalogue() {
			@Override
			public List<Rule<?>> rules() {
				return rules;
			}

			@Override
			public List<Rule<?>> known() {
				return new AllRules().rules();
			}

			@Override
			public OutsideRules outside() {
				return new AllRules().outside();
			}
		};
		return new TestSetup(binder -> {
			binder.bind(Clock.class).toInstance(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
			binder.bind(RuleCatalogue.class).toInstance(catalogue);
		}).createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), changes));
	}
}
