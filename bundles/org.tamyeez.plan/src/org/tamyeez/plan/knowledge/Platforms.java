package org.tamyeez.plan.knowledge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.Table.Row;
import org.tamyeez.plan.model.ChannelKind;

/**
 * The platforms that plans of the region name, living and dead, found by any of their spellings. Those of the program stand
 * in {@code platforms.tsv} beside this class.
 */
public final class Platforms {

	private static final String ARTICLE = "ال";
	/** How long a date is that names a year and a month, and no day. */
	private static final int MONTH_LENGTH = 7;
	private static final Platforms BUILT_IN = new Platforms(null, Table.read("platforms.tsv", Platforms::read));

	/** What counts where these platforms have none of a name. */
	private final @Nullable Platforms others;
	private final Map<String, Platform> byName = new LinkedHashMap<>();
	private final Map<String, Platform> byKey = new LinkedHashMap<>();

	private Platforms(@Nullable Platforms others, List<Platform> platforms) {
		this.others = others;
		for (Platform platform : platforms) {
			byName.put(key(platform.name()), platform);
			Stream.of(List.of(platform.name()), platform.arabic(), platform.otherNames()).flatMap(List::stream)
					.forEach(name -> byKey.put(key(name), platform));
		}
	}

	/** The platforms of the program. */
	public static Platforms builtIn() {
		return BUILT_IN;
	}

	/** These platforms and others, which count more where a name is the same. */
	Platforms with(List<Platform> added) {
		return added.isEmpty() ? this : new Platforms(this, added);
	}

	/** All platforms, in the order in which they were written. */
	public Collection<Platform> all() {
		Map<String, Platform> all = new LinkedHashMap<>();
		if (others != null) {
			others.all().forEach(platform -> all.put(key(platform.name()), platform));
		}
		all.putAll(byName);
		return List.copyOf(all.values());
	}

	/**
	 * The platform that is meant by a name in either language. Case, spaces, vowel signs and the forms of alef make no
	 * difference, nor does an Arabic article in front.
	 *
	 * @param written the name as it stands in a plan
	 */
	public Optional<Platform> find(String written) {
		String key = key(written);
		String withoutArticle = key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
		return Stream.of(key, withoutArticle).filter(byKey::containsKey).map(byKey::get).findFirst()
				.or(() -> others == null ? Optional.empty() : others.find(written)).map(this::replaced);
	}

	/** A platform under another of its names may have been written anew under its first. */
	private Platform replaced(Platform platform) {
		return byName.getOrDefault(key(platform.name()), platform);
	}

	private static Platform read(Row row) {
		return new Platform(row.cell(0), row.names(1), row.names(2),
				Objects.requireNonNull(ChannelKind.get(row.cell(3)), row.cell(0)), Mechanism.find(row.cell(4)),
				Platform.State.valueOf(row.cell(5).toUpperCase(Locale.ROOT)), since(row), row.stated(7), row.source(8));
	}

	/** A month counts from its last day, by which what the table says of it has happened for certain. */
	private static Optional<LocalDate> since(Row row) {
		return row.stated(6)
				.map(date -> date.length() == MONTH_LENGTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
	}

	/** A name in the one form in which names are compared. */
	private static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
				.replaceAll("[\\p{Mn}\\s\\p{Cf}\u0640_.'\"’-]", "").replace('ى', 'ي').replace('ة', 'ه').replace('غ', 'ج')
				.replace('ق', 'ج');
	}
}
