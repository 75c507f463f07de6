package org.tamyeez.plan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

import org.apache.log4j.Logger;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rules that others add to those of the product. What is wrong with one of them, or with the one who provides it, is
 * told once in the log, and the rest is taken.
 */
public final class OutsideRules {

	/** None. */
	static final OutsideRules NONE = new OutsideRules(List.of());

	private static final Logger LOG = Logger.getLogger(OutsideRules.class);

	/**
	 * Where the words of a rule stand.
	 *
	 * @param baseName the base name of the resource bundle
	 * @param loader   what loads it
	 */
	record Messages(String baseName, ClassLoader loader) {
	}

	private final Set<String> taken = new HashSet<>();
	private final List<Rule<?>> rules = new ArrayList<>();
	private final Map<String, Messages> messages = new HashMap<>();
	private final Set<String> problems = new LinkedHashSet<>();

	private OutsideRules(Collection<? extends Rule<?>> own) {
		own.forEach(this::take);
	}

	/**
	 * The rules whose providers are known to one of some class loaders.
	 *
	 * @param own     the rules of the product, whose identifiers and names are taken
	 * @param loaders the class loaders, of which any may be missing
	 */
	public static OutsideRules beside(Collection<? extends Rule<?>> own, @Nullable ClassLoader... loaders) {
		OutsideRules outside = new OutsideRules(own);
		Set<Class<?>> seen = new HashSet<>();
		for (ClassLoader loader : loaders) {
			if (loader != null) {
				outside.addAll(ServiceLoader.load(RuleProvider.class, loader).iterator(), seen);
			}
		}
		outside.rules.sort(Comparator.<Rule<?>, String>comparing(Rule::id));
		return outside;
	}

	/** A failing provider shows when it is asked for; one that fails twice in the same way would fail for ever. */
	private void addAll(Iterator<RuleProvider> providers, Set<Class<?>> seen) {
		Set<String> failures = new HashSet<>();
		boolean more = true;
		while (more) {
			try {
				more = providers.hasNext();
				if (more) {
					RuleProvider provider = providers.next();
					if (seen.add(provider.getClass())) {
						add(provider);
					}
				}
			} catch (ServiceConfigurationError e) {
				more = failures.add(String.valueOf(e.getMessage()));
				tell("Rules from outside cannot be loaded: " + e.getMessage(), e);
			}
		}
	}

	private void add(RuleProvider provider) {
		try {
			Messages words = new Messages(provider.messages(), provider.classLoader());
			for (Rule<?> rule : provider.rules()) {
				if (isFree(rule)) {
					take(rule);
					rules.add(rule);
					messages.put(rule.name(), words);
				} else {
					tell("Rule " + rule.id() + " " + rule.name() + " of " + provider.getClass().getName()
							+ " is left out: its identifier or name is taken", null);
				}
			}
		} catch (RuntimeException | LinkageError e) {
			tell("Rules of " + provider.getClass().getName() + " cannot be loaded: " + e, e);
		}
	}

	private boolean isFree(Rule<?> rule) {
		return !taken.contains(key(rule.id())) && !taken.contains(key(rule.name()));
	}

	private void take(Rule<?> rule) {
		taken.add(key(rule.id()));
		taken.add(key(rule.name()));
	}

	/** Commands accept names and identifiers alike, in any case. */
	private static String key(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	private void tell(String problem, @Nullable Throwable cause) {
		if (problems.add(problem)) {
			LOG.error(problem, cause);
		}
	}

	/** The rules, by identifier. */
	public List<Rule<?>> rules() {
		return List.copyOf(rules);
	}

	/** Where the words of a rule stand; empty where the rule is none of these. */
	Optional<Messages> messagesOf(String rule) {
		return Optional.ofNullable(messages.get(rule));
	}

	/** What was wrong with rules and their providers. */
	public List<String> problems() {
		return List.copyOf(problems);
	}
}
