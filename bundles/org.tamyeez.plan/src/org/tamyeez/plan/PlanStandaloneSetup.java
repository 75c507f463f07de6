package org.tamyeez.plan;

import org.eclipse.emf.ecore.EPackage;
import org.tamyeez.plan.model.PlanPackage;

import com.google.inject.Injector;

/**
 * Makes the language ready where there is no Eclipse runtime. Editor, command line, language server and tests all get
 * their services from an injector that is made here or in a class derived from this one, so that they find the same.
 */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

	/** Makes the services of the language and registers them with EMF. */
	public static Injector doSetup() {
		return new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** EMF's registries serve the whole program, and are not made for two threads that fill them at once. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		synchronized (PlanStandaloneSetup.class) {
			return super.createInjectorAndDoEMFRegistration();
		}
	}

	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		super.register(injector);
	}
}
