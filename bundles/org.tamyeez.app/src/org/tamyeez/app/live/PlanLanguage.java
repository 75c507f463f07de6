package org.tamyeez.app.live;

import java.util.Locale;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.tamyeez.plan.ide.PlanIdeSetup;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Injector;

/** The services of the language inside the application, made when they are first needed, and never in the thread of the window. */
public final class PlanLanguage {

	/**
	 * Held by jobs that read the model of an open plan, so that two of them do not look up its names at the same time.
	 */
	public static final ISchedulingRule ONE_AT_A_TIME = new OneAtATime();

	/** Holds the services; made on the first use of the class. */
	private static final class Holder {
		static final Injector SERVICES = new PlanIdeSetup().createInjectorAndDoEMFRegistration();
	}

	private PlanLanguage() {
	}

	/** A service. */
	public static <T> T service(Class<T> type) {
		return Holder.SERVICES.getInstance(type);
	}

	/** The language of the application's own words: English or Arabic. */
	public static Locale ofWindow() {
		return ReaderLanguage.of(Locale.getDefault()) == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
	}
}
