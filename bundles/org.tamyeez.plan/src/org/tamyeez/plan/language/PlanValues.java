package org.tamyeez.plan.language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Numerals;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.TimeSpan;

import com.google.inject.Singleton;

/**
 * Reads the values that are written in a plan. A value that cannot be read fails with the name of its rule as message, from
 * which the words for the reader are made. There is one for all files, since it takes its time to find its own methods.
 */
@Singleton
public class PlanValues extends AbstractDeclarativeValueConverterService {

	/** The value of a number that is not written; Xtext has no other way to leave a number unstated. */
	private static final Integer NO_NUMBER = 0;
	private static final String MULTI_LINE_QUOTE = "\"\"\"";

	/** Texts: without their quotation marks, a text of several lines without the indentation of the file. */
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> text() {
		return literal("STRING", PlanValues::unquote,
				value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
	}

	/** Names: in Unicode's composed form, so that two ways to type a letter are one name. */
	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return literal("Name", PlanValues::name, Function.identity());
	}

	/** Names of elements within others. */
	@ValueConverter(rule = "QualifiedName")
	public IValueConverter<String> qualifiedName() {
		return literal("QualifiedName", PlanValues::name, Function.identity());
	}

	/** Names, or texts that are none. */
	@ValueConverter(rule = "Designation")
	public IValueConverter<String> designation() {
		return literal("Designation",
				text -> text.isEmpty() || Character.isLetter(text.codePointAt(0)) || text.charAt(0) == '_' ? name(text)
						: unquote(text),
				Function.identity());
	}

	/** Days of either calendar. */
	@ValueConverter(rule = "Date")
	public IValueConverter<PlanDate> date() {
		return composed("Date", PlanDate::valueOf, PlanDate::toString);
	}

	/** Amounts with their currency. */
	@ValueConverter(rule = "Money")
	public IValueConverter<Money> money() {
		return composed("Money", Money::valueOf, Money::toString);
	}

	/** Numbers with their unit. */
	@ValueConverter(rule = "Quantity")
	public IValueConverter<Quantity> quantity() {
		return composed("Quantity", Quantity::valueOf, Quantity::toString);
	}

	/** Shares of a hundred. */
	@ValueConverter(rule = "Percent")
	public IValueConverter<Percent> percent() {
		return composed("Percent", Percent::valueOf, Percent::toString);
	}

	/** Lengths of time. */
	@ValueConverter(rule = "TimeSpan")
	public IValueConverter<TimeSpan> timeSpan() {
		return composed("TimeSpan", TimeSpan::valueOf, TimeSpan::toString);
	}

	/** Plain numbers. */
	@ValueConverter(rule = "Number")
	public IValueConverter<BigDecimal> number() {
		return composed("Number", Numerals::parse, Numerals::plain);
	}

	/** Whole numbers: ages, samples; 0 for one that is missing. */
	@ValueConverter(rule = "Whole")
	public IValueConverter<Integer> whole() {
		return new Converter<>("Whole",
				(text, node) -> Numerals.parse(node == null ? text : canonical(node)).intValueExact(), String::valueOf,
				NO_NUMBER);
	}

	private static String name(String text) {
		if (text.chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException(text);
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static String unquote(String text) {
		if (text.length() >= 6 && text.startsWith(MULTI_LINE_QUOTE)) {
			return text.substring(3, text.length() - 3).stripIndent().strip();
		}
		return text.length() < 2 ? "" : text.substring(1, text.length() - 1).translateEscapes();
	}

	/** A converter of what is one token, or is read as if it were one. */
	private static <T> IValueConverter<T> literal(String rule, Function<String, T> read, Function<T, String> write) {
		return new Converter<>(rule, (text, node) -> read.apply(text), write, null);
	}

	/** A converter of what has several parts, keywords of either language among them. */
	private static <T> IValueConverter<T> composed(String rule, Function<String, T> read, Function<T, String> write) {
		return new Converter<>(rule, (text, node) -> read.apply(node == null ? text : canonical(node)), write, null);
	}

	/** What was written, with the keywords in it in English and blanks between its parts. */
	private static String canonical(INode node) {
		StringBuilder canonical = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0) {
				canonical.append(canonical.isEmpty() ? "" : " ")
						.append(leaf.getGrammarElement() instanceof Keyword keyword ? keyword.getValue() : leaf.getText());
			}
		}
		return canonical.toString();
	}

	private record Converter<T>(String rule, BiFunction<String, @Nullable INode, T> read, Function<T, String> write,
			@Nullable T missing) implements IValueConverter<T> {

		@Override
		public T toValue(@Nullable String string, @Nullable INode node) {
			if (string == null) {
				// What the parser made up for a missing token has no text, and so no value.
				return missing;
			}
			try {
				return read.apply(string, node);
			} catch (RuntimeException e) {
				throw new ValueConverterException(rule, node, e);
			}
		}

		@Override
		public String toString(T value) {
			return write.apply(value);
		}
	}
}
