package org.tamyeez.plan.ide;

import org.eclipse.xtext.util.Modules2;
import org.tamyeez.plan.PlanRuntimeModule;
import org.tamyeez.plan.PlanStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Makes the language ready with the services of editors. */
public class PlanIdeSetup extends PlanStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new PlanIdeModule()));
	}
}
