package org.tamyeez.cli.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;

/**
 * The folder that the site is written to. It is written beside what is there and then moved into place, so that a run that
 * fails leaves the folder as it was. A list of checksums, {@value #MANIFEST}, tells what was written: only that is ever
 * replaced or removed, and only while it is unchanged.
 */
public final class SiteFolder {

	/** The list of what was written, in the form of {@code sha256sum}. */
	public static final String MANIFEST = "tamyeez-docs.sha256";

	private final Path folder;
	private final String shown;

	/**
	 * @param folder the folder
	 * @param shown  what the user calls it
	 */
	public SiteFolder(Path folder, String shown) {
		this.folder = folder;
		this.shown = shown;
	}

	/**
	 * Looks whether the site can be written here, before it is made.
	 *
	 * @throws SiteProblem if something stands in the way
	 */
	public void check() throws SiteProblem {
		try {
			missing();
			if (Files.exists(folder)) {
				requireOwn(topNames(written()));
			}
		} catch (IOException e) {
			throw problem(e);
		}
	}

	/**
	 * Writes the site in place of the one that is there.
	 *
	 * @param files what it consists of, by path
	 * @throws SiteProblem if that is not possible; the folder is as it was before
	 */
	public void write(SortedMap<String, byte[]> files) throws SiteProblem {
		Deque<Path> created = new ArrayDeque<>();
		try {
			create(created);
			replace(withManifest(files));
		} catch (SiteProblem e) {
			removeAll(created);
			throw e;
		} catch (IOException e) {
			removeAll(created);
			throw problem(e);
		}
	}

	private SiteProblem problem(IOException e) {
		if (e instanceof AccessDeniedException) {
			return new SiteProblem("no-permission", shown);
		}
		String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
		return new SiteProblem("not-written", shown, reason == null ? e.getClass().getSimpleName() : reason);
	}

	/** Makes the folder and those above it that are missing, and notes which. */
	private void create(Deque<Path> created) throws IOException, SiteProblem {
		for (Path path : missing()) {
			Files.createDirectory(path);
			created.push(path);
		}
	}

	/** The folder and those above it that are missing, the outermost first. */
	private Deque<Path> missing() throws SiteProblem {
		Deque<Path> missing = new ArrayDeque<>();
		@Nullable
		Path there = folder;
		while (there != null && !Files.exists(there)) {
			if (Files.isSymbolicLink(there)) {
				throw new SiteProblem("broken-link", shown(there));
			}
			missing.push(there);
			there = there.getParent();
		}
		if (there != null && !Files.isDirectory(there)) {
			throw new SiteProblem("file", shown(there));
		}
		return missing;
	}

	private String shown(Path path) {
		return path.equals(folder) ? shown : path.toString();
	}

	private static void removeAll(Deque<Path> created) {
		try {
			for (Path path : created) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// Somebody else uses the folder by now: it stays.
		}
	}

	private static SortedMap<String, byte[]> withManifest(SortedMap<String, byte[]> files) {
		StringBuilder manifest = new StringBuilder();
		files.forEach((path, content) -> manifest.append(checksum(content)).append("  ").append(path).append('\n'));
		SortedMap<String, byte[]> all = new TreeMap<>(files);
		all.put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
		return all;
	}

	private static String checksum(byte[] content) {
		return Hashing.sha256().hashBytes(content).toString();
	}

	private void replace(SortedMap<String, byte[]> files) throws IOException, SiteProblem {
		Set<String> old = topNames(written());
		requireOwn(old);
		Set<String> names = topNames(files.keySet());
		for (String name : names) {
			if (!old.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
				throw new SiteProblem("foreign", shown, name);
			}
		}
		Path work = Files.createTempDirectory(folder, ".tamyeez-docs");
		try {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Path path = work.resolve("new").resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.write(path, file.getValue());
			}
			Files.createDirectories(work.resolve("old"));
			swap(work, old, names);
		} finally {
			MoreFiles.deleteRecursively(work, RecursiveDeleteOption.ALLOW_INSECURE);
		}
	}

	/** What an earlier run wrote, by path. A folder that holds other things and no such list belongs to somebody else. */
	private Set<String> written() throws IOException, SiteProblem {
		if (Files.exists(folder.resolve(MANIFEST))) {
			Set<String> written = new TreeSet<>(checksums().keySet());
			written.add(MANIFEST);
			return written;
		}
		Optional<String> foreign = names(folder).stream().filter(name -> !name.startsWith(".")).findFirst();
		if (foreign.isPresent()) {
			throw new SiteProblem("foreign", shown, foreign.get());
		}
		return Set.of();
	}

	private SortedMap<String, String> checksums() throws IOException {
		SortedMap<String, String> checksums = new TreeMap<>();
		for (String line : Files.readAllLines(folder.resolve(MANIFEST))) {
			String[] parts = line.split(" {2}", 2);
			if (parts.length == 2) {
				checksums.put(parts[1], parts[0]);
			}
		}
		return checksums;
	}

	private static Set<String> topNames(Set<String> paths) {
		return paths.stream().map(path -> path.split("/", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(Path::getFileName).map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** Refuses to replace what somebody has added or changed since it was written. */
	private void requireOwn(Set<String> names) throws IOException, SiteProblem {
		SortedMap<String, String> checksums = names.isEmpty() ? new TreeMap<>() : checksums();
		for (String name : names) {
			Path top = folder.resolve(name);
			if (MANIFEST.equals(name) || !Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
				continue;
			}
			try (Stream<Path> entries = Files.walk(top)) {
				for (Path file : entries.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).sorted()
						.toList()) {
					requireOwn(file, checksums);
				}
			}
		}
	}

	private void requireOwn(Path file, SortedMap<String, String> checksums) throws IOException, SiteProblem {
		String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
		String checksum = checksums.get(path);
		if (checksum == null || Files.isSymbolicLink(file)) {
			throw new SiteProblem("foreign", shown, path);
		}
		if (!checksum.equals(checksum(Files.readAllBytes(file)))) {
			throw new SiteProblem("changed", shown, path);
		}
	}

	/** A change of the folder that can be taken back. */
	private record Move(Path from, Path to) {
		void make() throws IOException {
			Files.move(from, to);
		}

		void takeBack() throws IOException {
			Files.move(to, from);
		}
	}

	private void swap(Path work, Set<String> old, Set<String> names) throws IOException {
		List<Move> moves = new ArrayList<>();
		for (String name : old) {
			if (Files.exists(folder.resolve(name))) {
				moves.add(new Move(folder.resolve(name), work.resolve("old").resolve(name)));
			}
		}
		names.forEach(name -> moves.add(new Move(work.resolve("new").resolve(name), folder.resolve(name))));
		Deque<Move> made = new ArrayDeque<>();
		try {
			for (Move move : moves) {
				move.make();
				made.push(move);
			}
		} catch (IOException e) {
			for (Move move : made) {
				move.takeBack();
			}
			throw e;
		}
	}
}
