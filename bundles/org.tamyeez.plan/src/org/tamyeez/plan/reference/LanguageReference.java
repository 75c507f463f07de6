package org.tamyeez.plan.reference;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Keyword;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.reference.GrammarRules.Property;
import org.tamyeez.plan.services.PlanGrammarAccess;

import com.google.inject.Inject;

/**
 * Writes the reference page of the language, in English or Arabic: the elements with what can be said of each, the forms
 * of values, and the keyword table.
 */
public final class LanguageReference {

	/** The rules whose values the page explains. */
	private static final List<String> VALUES = List.of("Name", "QualifiedName", "Designation", "STRING", "Date", "Money",
			"Currency", "Quantity", "Percent", "TimeSpan", "Number", "Whole");

	private final Grammar grammar;
	private final Keywords keywords;

	/**
	 * @param grammar  the grammar
	 * @param keywords the keyword table
	 */
	@Inject
	public LanguageReference(PlanGrammarAccess grammar, Keywords keywords) {
		this.grammar = grammar.getGrammar();
		this.keywords = keywords;
	}

	/**
	 * The page, as Markdown.
	 *
	 * @param language the language of the page
	 * @param model    the file that the model is written in, {@code Plan.ecore}, whose descriptions the English page gives
	 */
	public String page(Language language, Path model) {
		return new Page(language, new Descriptions(model, language)).write();
	}

	/** The page in one language. */
	private final class Page {
		private final GrammarRules rules = new GrammarRules(grammar);
		private final StringBuilder text = new StringBuilder();
		private final Spelling own;
		private final Spelling other;
		private final String comma;
		private final Descriptions words;

		Page(Language language, Descriptions words) {
			boolean arabic = language == Language.ARABIC;
			this.own = arabic ? Spelling.ARABIC : Spelling.ENGLISH;
			this.other = arabic ? Spelling.ENGLISH : Spelling.ARABIC;
			this.comma = arabic ? "، " : ", ";
			this.words = words;
		}

		String write() {
			line("# " + words.sentence("title"));
			line("");
			line(words.sentence("intro"));
			line("");
			line(words.sentence("comments"));
			heading("elements");
			rules.elements().forEach(rule -> addElement(titleOf(rule), rule));
			heading("parts");
			rules.parts().forEach(rule -> addElement(words.sentence("part." + rule.getName()), rule));
			heading("values");
			addValues();
			heading("enumerations");
			rules.enumerations().forEach(this::addEnumeration);
			heading("keywords");
			addKeywords();
			return text.toString();
		}

		private void line(String line) {
			text.append(line).append('\n');
		}

		private void heading(String key) {
			line("");
			line("## " + words.sentence(key));
		}

		private void row(String... cells) {
			line("| " + String.join(" | ", cells) + " |");
		}

		private void tableHead(String... columns) {
			line("");
			row(List.of(columns).stream().map(column -> words.sentence("column." + column)).toArray(String[]::new));
			line("|" + "---|".repeat(columns.length));
		}

		private String titleOf(ParserRule rule) {
			List<String> ids = rules.keywords(rule);
			return spelled(ids, own) + " — " + spelled(ids, other);
		}

		private String spelled(Collection<String> ids, Spelling language) {
			return spelled(ids, language, false);
		}

		private String spelled(Collection<String> ids, Spelling language, boolean beforeDate) {
			return code(ids.stream()
					.map(id -> keywords.find(id).map(keyword -> keyword.spelled(language, beforeDate)).orElse(id))
					.toList());
		}

		private void addElement(String title, ParserRule rule) {
			line("");
			line("### " + title);
			line("");
			line(words.of(rule.getType().getClassifier()));
			line("");
			line(words.sentence("stands-in") + ": "
					+ rules.places(rule).stream().map(this::place).distinct().collect(Collectors.joining(comma)));
			tableHead("keyword", "other", "value", "meaning");
			for (Property property : rules.properties(rule)) {
				List<String> starts = starts(property);
				boolean date = property.feature().getEType() == PlanPackage.Literals.DATE;
				row(spelled(starts, own, date), spelled(starts, other, date), value(property), words.of(property.feature()));
			}
		}

		private String place(ParserRule rule) {
			if (rules.isFile(rule)) {
				return words.sentence("file");
			}
			return rules.isElement(rule) ? spelled(rules.keywords(rule), own) : words.sentence("part." + rule.getName());
		}

		private List<String> starts(Property property) {
			List<ParserRule> held = GrammarRules.rulesOf(property.value());
			return !property.keyword().isEmpty() || held.isEmpty() || !rules.isElement(held.get(0))
					? List.of(property.keyword()).stream().filter(keyword -> !keyword.isEmpty()).toList()
					: held.stream().flatMap(rule -> rules.keywords(rule).stream()).toList();
		}

		private String value(Property property) {
			String value = value(property.value());
			return property.many() ? value + " (" + words.sentence("many") + ")" : value;
		}

		private String value(AbstractElement value) {
			if (value instanceof CrossReference reference) {
				EClassifier type = reference.getType().getClassifier();
				return new MessageFormat(words.sentence("name-of"))
						.format(new Object[] { words.sentence("type." + type.getName()) });
			}
			if (!(value instanceof RuleCall call)) {
				return words.sentence("nothing");
			}
			if (call.getRule() instanceof EnumRule enumeration) {
				return spelled(GrammarRules.literals(enumeration), own);
			}
			List<ParserRule> held = GrammarRules.rulesOf(value);
			if (held.isEmpty()) {
				return words.sentence("value." + call.getRule().getName());
			}
			return rules.isElement(held.get(0)) ? words.sentence("element")
					: words.sentence("part." + held.get(0).getName());
		}

		private void addValues() {
			tableHead("value", "form");
			VALUES.stream().filter(value -> !"QualifiedName".equals(value))
					.forEach(value -> row(words.sentence("value." + value), form(value)));
		}

		private String form(String value) {
			String form = words.sentence("form." + value);
			return "Name".equals(value) ? form + " " + words.sentence("form.QualifiedName") : form;
		}

		private void addEnumeration(EClassifier type, List<String> literals) {
			line("");
			line("### " + words.of(type).replaceFirst("\\.$", ""));
			tableHead("keyword", "other");
			for (String literal : literals) {
				row(spelled(List.of(literal), own), spelled(List.of(literal), other));
			}
		}

		private void addKeywords() {
			tableHead("english", "arabic", "others", "before-date");
			for (Keyword keyword : keywords.all()) {
				row("`" + keyword.id() + "`", "`" + keyword.arabic() + "`", code(keyword.others()),
						code(keyword.arabicBeforeDate().stream().toList()));
			}
		}

		private String code(List<String> spellings) {
			return spellings.stream().map(spelling -> "`" + spelling + "`").collect(Collectors.joining(comma));
		}
	}
}
