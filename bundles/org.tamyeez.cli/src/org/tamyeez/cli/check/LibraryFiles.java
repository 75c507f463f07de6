package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.plan.language.SharedText;

/**
 * The files of each folder that offer something to the others: audiences, markets, policies, metrics, providers. Only
 * these are read beside a plan; the other plans of its folder cannot change what is found in it.
 */
public final class LibraryFiles {

	private final SharedText sharedText;
	private final Set<Path> named;
	private final Map<Path, SortedMap<Path, String>> byFolder = new ConcurrentHashMap<>();
	private final SortedMap<Path, InputProblem> unread = new ConcurrentSkipListMap<>();

	/**
	 * @param sharedText what tells whether a file offers something
	 * @param inputs     the files that are checked themselves, whose problems are told elsewhere
	 */
	public LibraryFiles(SharedText sharedText, List<Input> inputs) {
		this.sharedText = sharedText;
		this.named = inputs.stream().map(Input::path).collect(Collectors.toSet());
	}

	/** The texts of the files of a folder that offer something, by path. */
	SortedMap<Path, String> in(Path folder) {
		return byFolder.computeIfAbsent(folder, this::read);
	}

	/** Files beside the checked ones that could not be read, so that what they may offer is not known. */
	public List<InputProblem> unread() {
		return new ArrayList<>(unread.values());
	}

	private SortedMap<Path, String> read(Path folder) {
		SortedMap<Path, String> libraries = new TreeMap<>();
		for (Path file : plansIn(folder)) {
			String shown = String.valueOf(file.getFileName());
			try {
				String text = TextReader.read(file, shown);
				if (sharedText.isIn(text)) {
					libraries.put(file, text);
				}
			} catch (UnreadableInput e) {
				if (!named.contains(file)) {
					unread.put(file, InputProblem.of("neighbour", shown));
				}
			}
		}
		return libraries;
	}

	/** A folder that cannot be listed offers nothing; the file in it can still be checked. */
	private static List<Path> plansIn(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> isPlan(file) && !Files.isDirectory(file)).sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			return List.of();
		}
	}

	private static boolean isPlan(Path file) {
		String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
		return name.endsWith(InputFiles.EXTENSION) && !name.startsWith(".");
	}
}
