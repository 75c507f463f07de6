package org.tamyeez.plan.rule;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.SyntaxProblem;
import org.tamyeez.plan.model.Language;

/**
 * The words for mistakes of syntax and names: what was read, what is allowed here, and which known word comes nearest, in
 * the language and the script of the reader.
 */
final class ProblemWords {

	/** A list longer than this would not be read. */
	private static final int MOST_ALLOWED = 12;
	private static final int MOST_FOUND = 40;

	private final ResourceBundle bundle;
	private final Keywords keywords;
	private final Language language;

	ProblemWords(ResourceBundle bundle, Keywords keywords, Language language) {
		this.bundle = bundle;
		this.keywords = keywords;
		this.language = language;
	}

	String of(SyntaxProblem problem) {
		String found = quoted(problem.found());
		String before = quoted(problem.before());
		return switch (problem.kind()) {
			case SECOND_WORD -> secondWord(problem, found);
			case UNEXPECTED -> unexpected(problem, found, before);
			case MISSING -> text("syntax-error.missing", before, expected(problem));
			case INCOMPLETE -> text("syntax-error.incomplete", before, expected(problem));
			case UNCLOSED -> text("syntax-error.unclosed", before);
			case OPEN_TEXT -> text("syntax-error.open-text");
			case OPEN_COMMENT -> text("syntax-error.open-comment");
			case BAD_VALUE -> text("impossible-value." + problem.values().get(0), found);
		};
	}

	String of(TextProblems.Unresolved unresolved) {
		String kind = value(unresolved.type());
		if (unresolved.isAmbiguous()) {
			return text("unresolved-reference.ambiguous", quoted(unresolved.name()),
					list(unresolved.nearest().stream().map(ProblemWords::quoted).toList()));
		}
		String message = text("unresolved-reference", quoted(unresolved.name()), kind);
		if (!unresolved.nearest().isEmpty()) {
			return message + " " + text("unresolved-reference.nearest", quoted(unresolved.nearest().get(0)));
		}
		if (unresolved.known().isEmpty()) {
			return message + " " + text("unresolved-reference.none");
		}
		return message + " "
				+ text("unresolved-reference.known", list(unresolved.known().stream().map(ProblemWords::quoted).toList()));
	}

	private String unexpected(SyntaxProblem problem, String found, String before) {
		if (problem.found().isEmpty()) {
			return text("syntax-error.end", before) + allowed(problem);
		}
		boolean outside = problem.values().isEmpty()
				&& (problem.keywords().isEmpty() || problem.keywords().contains("plan"));
		return "}".equals(problem.found()) && outside ? text("syntax-error.surplus")
				: text("syntax-error.unexpected", found) + nearest(problem) + allowed(problem);
	}

	/** The word may be a keyword with a slip in it; else it belongs to the name. */
	private String secondWord(SyntaxProblem problem, String found) {
		String nearest = nearest(problem);
		return nearest.isEmpty() ? text("syntax-error.second-word", quoted(problem.before() + " " + problem.found()))
				: text("syntax-error.unexpected", found) + nearest + allowed(problem);
	}

	private String nearest(SyntaxProblem problem) {
		Spelling written = isArabic(problem.found()) ? Spelling.ARABIC : Spelling.ENGLISH;
		List<String> spellings = words(problem.keywords()).stream().map(id -> keywords.spelled(id, written)).toList();
		List<String> nearest = Nearest.of(problem.found(), spellings, 1);
		return nearest.isEmpty() ? "" : " " + text("syntax-error.nearest", quoted(nearest.get(0)));
	}

	private String allowed(SyntaxProblem problem) {
		String expected = expected(problem);
		return expected.isEmpty() ? "" : " " + text("syntax-error.allowed", expected);
	}

	private String expected(SyntaxProblem problem) {
		List<String> expected = new ArrayList<>();
		problem.values().forEach(value -> expected.add(value(value)));
		words(problem.keywords()).forEach(id -> expected.add(quoted(keywords.spelled(id, spelling()))));
		if (expected.isEmpty()) {
			problem.keywords().forEach(sign -> expected.add(quoted(sign)));
		}
		boolean cut = expected.size() > MOST_ALLOWED;
		return list(cut ? expected.subList(0, MOST_ALLOWED) : expected) + (cut ? "…" : "");
	}

	private static List<String> words(List<String> keywords) {
		return keywords.stream().filter(keyword -> Character.isLetter(keyword.codePointAt(0))).toList();
	}

	private String value(String rule) {
		String key = "value." + rule;
		return bundle.containsKey(key) ? bundle.getString(key) : rule;
	}

	private Spelling spelling() {
		return language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH;
	}

	private String list(List<String> parts) {
		return String.join(language == Language.ARABIC ? "، " : ", ", parts);
	}

	private String text(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key)).format(arguments);
	}

	private static String quoted(String text) {
		String line = text.lines().findFirst().orElse("");
		boolean cut = line.length() > MOST_FOUND || line.length() < text.length();
		return "«" + (line.length() > MOST_FOUND ? line.substring(0, MOST_FOUND) : line) + (cut ? "…" : "") + "»";
	}

	private static boolean isArabic(String text) {
		return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}
}
