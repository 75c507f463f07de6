package org.tamyeez.app.help;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.xtext.util.Modules2;
import org.tamyeez.app.live.OneAtATime;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.PlanRuntimeModule;
import org.tamyeez.plan.ide.pages.ExamplePlans;
import org.tamyeez.plan.rule.RuleCatalogue;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The books of Help and what finds things in them, made when they are first asked for. To be used by jobs that hold
 * {@link #ONE_AT_A_TIME}.
 */
public final class HelpLibrary {

	/** Held by jobs that make pages. */
	static final ISchedulingRule ONE_AT_A_TIME = new OneAtATime();

	private static final Map<Edition, HelpBook> BOOKS = new EnumMap<>(Edition.class);
	private static final Map<Edition, HelpSearch> SEARCHES = new EnumMap<>(Edition.class);

	/** The services by which examples are read; made on the first use of the class. */
	private static final class Holder {
		static final ExamplePlans EXAMPLES = new ExamplePlans(services());
		static final RuleCatalogue RULES = PlanLanguage.service(RuleCatalogue.class);

		/** As everywhere, but on the day of the examples. What the language registers with the workbench stays as it is. */
		private static Injector services() {
			Clock clock = Clock.fixed(ExamplePlans.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
			return Guice.createInjector(
					Modules2.mixin(new PlanRuntimeModule(), binder -> binder.bind(Clock.class).toInstance(clock)));
		}
	}

	private HelpLibrary() {
	}

	/** The book in a language. */
	public static HelpBook book(Edition edition) {
		return BOOKS.computeIfAbsent(edition, one -> new HelpBook(one, Holder.RULES, Holder.EXAMPLES));
	}

	/** What finds things in the book in a language. */
	public static HelpSearch search(Edition edition) {
		return SEARCHES.computeIfAbsent(edition, one -> new HelpSearch(book(one)));
	}
}
