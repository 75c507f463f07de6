package org.tamyeez.report.data;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.TimeSpan;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * Writes the values of a plan as programs expect them: dates in ISO form, enumerations as words, nothing for what is not
 * known.
 */
final class ValueAdapters implements TypeAdapterFactory {

	/** Writes a value; reports are never read back. */
	private interface Writing<T> {
		void write(JsonWriter out, T value) throws IOException;
	}

	private static final class Only<T> extends TypeAdapter<T> {

		private final Writing<T> writing;

		Only(Writing<T> writing) {
			this.writing = writing;
		}

		@Override
		public void write(JsonWriter out, @Nullable T value) throws IOException {
			if (value == null) {
				out.nullValue();
			} else {
				writing.write(out, value);
			}
		}

		@Override
		public T read(JsonReader in) {
			throw new UnsupportedOperationException("Reports are written, not read");
		}
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
		Class<?> raw = type.getRawType();
		if (raw == Optional.class) {
			return (TypeAdapter<T>) optional(gson, type.getType());
		}
		if (Enumerator.class.isAssignableFrom(raw)) {
			return (TypeAdapter<T>) new Only<Enumerator>((out, value) -> enumerator(value, out));
		}
		if (Enum.class.isAssignableFrom(raw)) {
			return (TypeAdapter<T>) new Only<Enum<?>>(
					(out, value) -> out.value(value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
		}
		return (TypeAdapter<T>) value(raw);
	}

	private static @Nullable TypeAdapter<?> value(Class<?> raw) {
		if (raw == PlanDate.class) {
			return new Only<PlanDate>((out, value) -> out.value(value.day().toString()));
		}
		if (raw == LocalDate.class || raw == YearMonth.class) {
			return new Only<>((out, value) -> out.value(value.toString()));
		}
		if (raw == BigDecimal.class) {
			return new Only<BigDecimal>((out, value) -> out.value(plain(value)));
		}
		if (raw == Percent.class) {
			return new Only<Percent>((out, value) -> out.value(plain(value.amount())));
		}
		return raw == TimeSpan.class
				? new Only<TimeSpan>((out, value) -> out.beginObject().name("amount").value(value.amount()).name("unit")
						.value(value.unit().keyword()).endObject())
				: null;
	}

	private static TypeAdapter<Optional<?>> optional(Gson gson, Type type) {
		Type inner = type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments()[0]
				: Object.class;
		@SuppressWarnings("unchecked")
		TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(inner));
		return new Only<>((out, value) -> adapter.write(out, value.isPresent() ? value.get() : null));
	}

	private static void enumerator(Enumerator value, JsonWriter out) throws IOException {
		if (value.getValue() == 0) {
			out.nullValue();
		} else if (value instanceof Language language) {
			out.value(language == Language.ARABIC ? "ar" : "en");
		} else {
			out.value(value.getLiteral());
		}
	}

	/** Numbers without an exponent, which not every reader knows. */
	private static BigDecimal plain(BigDecimal value) {
		return new BigDecimal(value.stripTrailingZeros().toPlainString());
	}
}
