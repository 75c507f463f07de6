package org.tamyeez.plan.ide.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.tamyeez.plan.ide.element.Meanings;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.value.Money;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Whole sections to fill in. They stand in {@code templates_en.txt} and {@code templates_ar.txt} beside this class, each
 * behind a line with the type of its element; the gaps are those of the protocol's snippets. {@code @start}, {@code @end},
 * {@code @today} and {@code @currency} are those of the plan.
 */
@Singleton
public class Templates {

	/**
	 * A section to fill in.
	 *
	 * @param text    the section with its gaps
	 * @param title   what it is for
	 * @param example the section as it looks, as Markdown
	 */
	record Template(String text, String title, String example) {
	}

	private static final String FILE = "templates_%s.txt";
	private static final String TYPE = "# ";
	private static final String USUAL_CURRENCY = "SAR";

	private final Map<Language, Map<String, String>> templates = new EnumMap<>(Language.class);
	private final Meanings meanings;
	private final Days days;
	private final Keywords keywords;

	@Inject
	Templates(Meanings meanings, Days days, Keywords keywords) {
		this.meanings = meanings;
		this.days = days;
		this.keywords = keywords;
		templates.put(Language.ENGLISH, read("en"));
		templates.put(Language.ARABIC, read("ar"));
	}

	private static Map<String, String> read(String language) {
		String file = FILE.formatted(language);
		try (InputStream stream = Objects.requireNonNull(Templates.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			Map<String, StringBuilder> texts = new LinkedHashMap<>();
			StringBuilder text = new StringBuilder();
			for (String line : reader.lines().toList()) {
				if (line.startsWith(TYPE)) {
					text = texts.computeIfAbsent(line.substring(TYPE.length()), type -> new StringBuilder());
				} else if (!line.isEmpty()) {
					text.append(text.isEmpty() ? "" : "\n").append(line);
				}
			}
			Map<String, String> templates = new LinkedHashMap<>();
			texts.forEach((type, template) -> templates.put(type, template.toString()));
			return templates;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The types of elements that there are templates of in a language. */
	public Set<String> types(Language language) {
		return templates.getOrDefault(language, Map.of()).keySet();
	}

	/** The template of a type as it stands in the file; empty where there is none. */
	public String text(String type, Language language) {
		return templates.getOrDefault(language, Map.of()).getOrDefault(type, "");
	}

	/** The template of an element of a type; none where it is written quickly without. */
	Optional<Template> of(EClass type, Place place) {
		String text = text(type.getName(), place.language());
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Edits style = new Edits(place.text(), keywords);
		String filled = text.replace("@start", style.written(days.start(place)))
				.replace("@end", style.written(days.end(place)))
				.replace("@today", style.written(days.today())).replace("@currency",
						place.plan().map(Plan::getBudget).map(Money::currency).orElse(USUAL_CURRENCY));
		return Optional.of(new Template(filled, meanings.of(type, place.language()),
				"```mplan\n" + Snippets.plain(filled) + "\n```"));
	}
}
