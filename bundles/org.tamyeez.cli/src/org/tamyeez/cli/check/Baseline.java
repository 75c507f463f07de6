package org.tamyeez.cli.check;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Finding;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/**
 * Findings that were there before and need not be told again. Each is known by its file, its rule and its fingerprint, and
 * equal ones are counted, so that a plan may change around them.
 */
final class Baseline {

	private static final String FORMAT = "tamyeez-baseline";
	private static final int VERSION = 1;

	private final Path folder;
	private final SortedMap<String, SortedMap<Entry, Long>> byPath = new TreeMap<>();

	/** What findings of one file are told apart by. */
	private record Entry(String rule, Fingerprint print) implements Comparable<Entry> {

		private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::rule)
				.thenComparing(entry -> entry.print().element()).thenComparing(entry -> entry.print().text());

		@Override
		public int compareTo(Entry other) {
			return ORDER.compare(this, other);
		}
	}

	/** @param file where the baseline stands, or will stand: paths in it are relative to this file's folder */
	Baseline(Path file) {
		this.folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
	}

	/**
	 * Reads a baseline.
	 *
	 * @param shown its name in the words of the person who named it
	 */
	static Baseline read(Path file, String shown) throws UnreadableInput {
		try {
			Baseline baseline = new Baseline(file);
			baseline.addAll(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
			return baseline;
		} catch (NoSuchFileException e) {
			throw new UnreadableInput(InputProblem.of("missing", shown));
		} catch (CharacterCodingException | RuntimeException e) {
			// Whatever is missing in it or of another kind, it is no baseline.
			throw new UnreadableInput(InputProblem.of("baseline-malformed", shown));
		} catch (IOException e) {
			throw new UnreadableInput(InputProblem.of("io", shown, String.valueOf(e.getMessage())));
		}
	}

	private void addAll(JsonObject json) {
		if (!FORMAT.equals(json.get("format").getAsString()) || json.get("version").getAsInt() != VERSION) {
			throw new JsonParseException(FORMAT);
		}
		for (JsonElement element : json.getAsJsonArray("findings")) {
			JsonObject entry = element.getAsJsonObject();
			long count = entry.get("count").getAsLong();
			if (count < 1) {
				throw new JsonParseException("count");
			}
			Fingerprint print = new Fingerprint(entry.get("element").getAsString(), entry.get("text").getAsString());
			add(entry.get("path").getAsString(), new Entry(entry.get("rule").getAsString(), print), count);
		}
	}

	/** Adds a finding, unless it is one that must not be hidden. */
	void add(Path file, WordedFinding found) {
		if (canHide(found.finding().rule())) {
			add(relative(file), new Entry(found.finding().rule(), found.fingerprint()), 1);
		}
	}

	private void add(String path, Entry entry, long count) {
		byPath.computeIfAbsent(path, fresh -> new TreeMap<>()).merge(entry, count, Long::sum);
	}

	/** Whether findings of a rule may be hidden: what cannot be understood, or was not checked, is always told. */
	static boolean canHide(String rule) {
		return !RuleSelection.isAlwaysTold(rule) && !EngineRule.RULE_CRASHED.name().equals(rule);
	}

	/** How many findings it holds. */
	long size() {
		return byPath.values().stream().flatMap(entries -> entries.values().stream()).mapToLong(Long::longValue).sum();
	}

	/** What it knows of a file. */
	Known of(Path file) {
		return new Known(byPath.getOrDefault(relative(file), new TreeMap<>()));
	}

	/** What it knows of files that are neither checked nor there any more. */
	List<Known> ofLostFiles(List<Input> checked) {
		SortedSet<String> lost = new TreeSet<>(byPath.keySet());
		checked.forEach(input -> lost.remove(relative(input.path())));
		lost.removeIf(path -> Files.exists(folder.resolve(path)));
		return lost.stream().map(path -> new Known(Objects.requireNonNull(byPath.get(path)))).toList();
	}

	private String relative(Path file) {
		Path path = Objects.equals(file.getRoot(), folder.getRoot()) ? folder.relativize(file) : file;
		return path.toString().replace(File.separatorChar, '/');
	}

	/** The baseline as text: sorted, and the same as long as the findings are. */
	String json() throws IOException {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setIndent("  ");
			json.setHtmlSafe(false);
			json.beginObject().name("format").value(FORMAT).name("version").value(VERSION);
			json.name("findings").beginArray();
			for (Map.Entry<String, SortedMap<Entry, Long>> file : byPath.entrySet()) {
				for (Map.Entry<Entry, Long> entry : file.getValue().entrySet()) {
					json.beginObject().name("path").value(file.getKey()).name("rule").value(entry.getKey().rule());
					json.name("element").value(entry.getKey().print().element());
					json.name("text").value(entry.getKey().print().text());
					json.name("count").value(entry.getValue()).endObject();
				}
			}
			json.endArray().endObject();
		}
		return text.append('\n').toString();
	}

	/** The known findings of one file, each of which hides one finding. */
	static final class Known {
		private final Map<Entry, Long> left;

		private Known(Map<Entry, Long> entries) {
			this.left = new HashMap<>(entries);
		}

		/** Whether a finding is known; it counts as met then. */
		boolean takes(Finding finding, Fingerprint print) {
			Entry entry = new Entry(finding.rule(), print);
			long count = canHide(finding.rule()) ? left.getOrDefault(entry, 0L) : 0;
			if (count > 0) {
				left.put(entry, count - 1);
			}
			return count > 0;
		}

		/**
		 * How many have not been met.
		 *
		 * @param wanted tells of a rule whether its findings were wanted at all
		 */
		long unmet(Predicate<String> wanted) {
			return left.entrySet().stream().filter(entry -> wanted.test(entry.getKey().rule()))
					.mapToLong(Map.Entry::getValue).sum();
		}
	}
}
