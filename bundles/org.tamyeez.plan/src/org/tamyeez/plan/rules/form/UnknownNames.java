package org.tamyeez.plan.rules.form;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Words;

/** Reports a name that stands for none of the things that there are, each of which has a name in both languages. */
final class UnknownNames {

	private UnknownNames() {
	}

	/**
	 * Reports a name.
	 *
	 * @param written what is written
	 * @param known   what could be meant
	 * @param names   the name of each in a language
	 */
	static <T> void report(EObject element, EStructuralFeature feature, String written, Collection<T> known,
			BiFunction<T, Language, String> names, Check check) {
		Function<T, Words> words = one -> Words.of(names.apply(one, Language.ENGLISH),
				names.apply(one, Language.ARABIC));
		List<Words> all = known.stream().map(words).toList();
		List<String> spellings = all.stream()
				.flatMap(one -> Stream.of(one.in(Language.ENGLISH), one.in(Language.ARABIC))).toList();
		List<String> nearest = Nearest.of(written, spellings, 1);
		Check.Report report = check.at(element, feature);
		if (nearest.isEmpty()) {
			report.report(written, all);
		} else {
			report.variant("nearest").fix("fix", check.edits().replace(element, feature, 0, nearest.get(0)), nearest.get(0))
					.report(written, nearest.get(0));
		}
	}
}
