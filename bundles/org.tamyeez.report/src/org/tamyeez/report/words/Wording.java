package org.tamyeez.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.plan.model.IncomePeriod;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.TimeSpan;
import org.tamyeez.report.model.MoneySpan;

/**
 * Words what a report tells: labels, numbers, money, dates and the values of the model's enumerations, in one language, with
 * one kind of digits and in one calendar. What it makes reads right in a line of its own direction.
 */
public final class Wording {

	/** Stands for what is not known. */
	public static final String NONE = "—";

	private static final String LEFT_TO_RIGHT_MARK = "\u200E";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale language;
	private final Digits digits;
	private final CalendarChoice calendar;
	private final ResourceBundle labels;

	/**
	 * @param language English or Arabic
	 * @param digits   the digits of all numbers and dates
	 * @param calendar the calendar of all dates
	 */
	public Wording(Locale language, Digits digits, CalendarChoice calendar) {
		this.language = language;
		this.digits = digits;
		this.calendar = calendar;
		labels = ResourceBundle.getBundle("org.tamyeez.report.words.labels",
				isArabic() ? Locale.forLanguageTag("ar") : Locale.ROOT, Wording.class.getClassLoader(), NO_FALLBACK);
	}

	/** The language of all words. */
	public Locale language() {
		return language;
	}

	/** The digits of all numbers and dates. */
	public Digits digits() {
		return digits;
	}

	/** Whether the language is Arabic. */
	public boolean isArabic() {
		return "ar".equals(language.getLanguage());
	}

	/**
	 * A label.
	 *
	 * @param key       its name in {@code labels.properties}
	 * @param arguments what it mentions, worded already
	 */
	public String label(String key, Object... arguments) {
		return new MessageFormat(labels.getString(key), language).format(arguments);
	}

	/** The word for a value of the model's enumerations; empty for one that is not stated. */
	public String literal(Enumerator value) {
		return value.getValue() == 0 ? "" : labels.getString(value.getClass().getSimpleName() + "." + value.getName());
	}

	/** The word for a value of an enumeration, of the model or of the report; empty for one that is not stated. */
	public String word(Enum<?> value) {
		return value instanceof Enumerator literal ? literal(literal)
				: labels.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
	}

	/** Several things in a row, as the language joins them. */
	public String list(Collection<String> words) {
		return String.join(isArabic() ? "، " : ", ", words);
	}

	/** A whole number. */
	public String number(long number) {
		return number(BigDecimal.valueOf(number));
	}

	/** A number with at most two digits behind the point. */
	public String number(BigDecimal number) {
		return format("#,##0.##").format(number);
	}

	/** A share of a hundred, with at most one digit behind the point. */
	public String percent(BigDecimal percent) {
		return numberMark() + format("#,##0.#").format(percent.setScale(1, RoundingMode.HALF_UP)) + percentSign();
	}

	/** How far something is ahead or behind, in percent, with its sign. */
	public String deviation(BigDecimal percent) {
		BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
		String sign = shown.signum() > 0 ? "+" : shown.signum() < 0 ? "−" : "";
		return numberMark() + sign + format("#,##0.#").format(shown.abs()) + percentSign();
	}

	/** An amount of money, with the currency's sign as the language writes it. */
	public String money(Money money) {
		return number(money.amount()) + " " + currency(money.currency());
	}

	/** An amount of money in a currency; the bare number where the currency is empty. */
	public String money(BigDecimal amount, String currency) {
		return currency.isEmpty() ? number(amount) : money(new Money(amount, currency));
	}

	/** An amount of money, or all from one to another. */
	public String money(MoneySpan span) {
		String amount = span.high().isEmpty() ? money(span.low())
				: label("span", number(span.low().amount()), money(span.high().get()));
		return span.per() == IncomePeriod.UNSTATED ? amount : amount + " " + word(span.per());
	}

	/** A currency as the language writes it: SAR, or ر.س. */
	public String currency(String code) {
		try {
			String symbol = isArabic() ? Currency.getInstance(code).getSymbol(Locale.forLanguageTag("ar")) : code;
			return symbol.replaceAll("[\\u200E\\u200F]", "").replaceAll("\\.$", "");
		} catch (IllegalArgumentException e) {
			return code;
		}
	}

	/** A number with its unit. */
	public String quantity(Quantity quantity) {
		return switch (quantity.kind()) {
			case MONEY -> money(new Money(quantity.amount(), quantity.unit()));
			case PERCENT -> percent(quantity.amount());
			case TIME -> TimeSpan.Unit.find(quantity.unit()).map(unit -> time(quantity.amount(), unit))
					.orElseGet(() -> number(quantity.amount()));
			default -> (number(quantity.amount()) + " " + quantity.unit()).strip();
		};
	}

	/**
	 * A number that was worked out and not written by anybody: large ones without fractions, which would promise a precision
	 * that is not there.
	 */
	public String estimate(Quantity quantity) {
		return quantity.amount().abs().compareTo(BigDecimal.valueOf(100)) < 0 ? quantity(quantity)
				: quantity(new Quantity(quantity.amount().setScale(0, RoundingMode.HALF_UP), quantity.unit()));
	}

	/** The unit of a length of time, as it stands behind a number that may change. */
	public String unit(Quantity quantity) {
		return TimeSpan.Unit.find(quantity.unit()).map(unit -> label("unit." + unit.name())).orElse(quantity.unit());
	}

	/** A length of time. */
	public String time(TimeSpan span) {
		return time(BigDecimal.valueOf(span.amount()), span.unit());
	}

	/** How often something happens: every week, every 2 days. */
	public String cadence(TimeSpan span) {
		return label("every." + span.unit().name(), span.amount(), number(span.amount()));
	}

	private String time(BigDecimal amount, TimeSpan.Unit unit) {
		return label("time." + unit.name(), amount, number(amount));
	}

	/** A day, in the report's calendar. */
	public String date(PlanDate date) {
		return date(date.day());
	}

	/** A day, in the report's calendar. */
	public String date(LocalDate day) {
		return switch (calendar) {
			case GREGORIAN -> gregorian(day);
			case HIJRI -> hijri(day);
			case BOTH -> label("bothCalendars", gregorian(day), hijri(day));
		};
	}

	/** A day, or what stands for one that is not known. */
	public String date(Optional<PlanDate> date) {
		return date.map(this::date).orElse(NONE);
	}

	/** All days from one to another, as far as they are known. */
	public String dates(Optional<PlanDate> start, Optional<PlanDate> end) {
		if (start.isPresent() && end.isPresent()) {
			return label("span", begin(start.get().day(), end.get().day()), date(end.get()));
		}
		return start.map(day -> label("since", date(day)))
				.or(() -> end.map(day -> label("until", date(day)))).orElse(NONE);
	}

	/** The first of several days, without its year where the last one tells it. */
	private String begin(LocalDate start, LocalDate end) {
		return calendar == CalendarChoice.GREGORIAN && start.getYear() == end.getYear() && !start.equals(end)
				? formatter("d MMMM").format(start)
				: date(start);
	}

	/** A month of the Gregorian calendar, in few letters where the language has such. */
	public String month(YearMonth month) {
		return formatter("MMM uuuu").format(month);
	}

	/** A month without its year. */
	public String monthAlone(YearMonth month) {
		return formatter("MMM").format(month);
	}

	/** A day and its month, without the year. */
	public String dayAndMonth(LocalDate day) {
		return calendar == CalendarChoice.HIJRI ? formatter("d MMMM").format(HijrahDate.from(day))
				: formatter("d MMM").format(day);
	}

	private String gregorian(LocalDate day) {
		return formatter("d MMMM uuuu").format(day);
	}

	private String hijri(LocalDate day) {
		try {
			return label("hijri", formatter("d MMMM yyyy").format(HijrahDate.from(day)));
		} catch (DateTimeException e) {
			// Umm al-Qura is tabulated for some centuries only.
			return gregorian(day);
		}
	}

	private DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, isArabic() ? Locale.forLanguageTag("ar") : Locale.ENGLISH)
				.withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit(zero()));
	}

	private DecimalFormat format(String pattern) {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		if (digits == Digits.ARABIC) {
			symbols.setZeroDigit(zero());
			symbols.setDecimalSeparator('٫');
			symbols.setGroupingSeparator('٬');
		}
		return new DecimalFormat(pattern, symbols);
	}

	private char zero() {
		return digits == Digits.ARABIC ? '٠' : '0';
	}

	/** Keeps signs on the side of a number where they were put, in a table as in a sentence. */
	private String numberMark() {
		return isArabic() && digits == Digits.WESTERN ? LEFT_TO_RIGHT_MARK : "";
	}

	private String percentSign() {
		return digits == Digits.ARABIC ? "٪" : "%";
	}
}
