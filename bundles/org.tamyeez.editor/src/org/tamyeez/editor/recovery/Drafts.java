package org.tamyeez.editor.recovery;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.tamyeez.editor.server.Log;

/**
 * A folder with drafts, one file for each plan: a head of three lines, then the text. A file is there whole or not at all,
 * and on the disk when it is there.
 */
public final class Drafts {

	private static final String FOLDER = "drafts";
	private static final String FORMAT = "tamyeez-draft-1";
	private static final String ENDING = ".draft";
	private static final String UNFINISHED = ".unfinished";
	private static final int HEAD = 3;

	private final Path folder;

	/** The drafts of the workspace. */
	public static Drafts ofWorkspace() {
		IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(Drafts.class));
		return new Drafts(state.toFile().toPath().resolve(FOLDER));
	}

	/** Drafts in a folder, which need not be there yet. */
	public Drafts(Path folder) {
		this.folder = folder;
	}

	/** All drafts that there are, sorted by the names of their files. What cannot be read is left where it is. */
	public synchronized List<Draft> all() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ENDING)).flatMap(file -> read(file).stream())
					.sorted((one, other) -> one.file().compareTo(other.file())).toList();
		}
	}

	private static Optional<Draft> read(Path file) {
		try {
			String[] lines = Files.readString(file).split("\n", HEAD + 1);
			if (lines.length <= HEAD || !FORMAT.equals(lines[0])) {
				return Optional.empty();
			}
			Optional<Instant> saved = lines[2].isEmpty() ? Optional.empty() : Optional.of(Instant.parse(lines[2]));
			return Optional.of(new Draft(Path.of(URI.create(lines[1])), saved, lines[HEAD]));
		} catch (IOException | IllegalArgumentException | DateTimeException e) {
			Log.failure(e);
			return Optional.empty();
		}
	}

	/** Puts a draft in the place of an earlier one of the same plan. */
	public synchronized void keep(Draft draft) throws IOException {
		Files.createDirectories(folder);
		String head = FORMAT + '\n' + draft.file().toUri() + '\n' + draft.saved().map(Instant::toString).orElse("") + '\n';
		Path file = file(draft.file());
		Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
		write(unfinished, head + draft.text());
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void write(Path file, String text) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/** Forgets the draft of a plan. */
	public synchronized void forget(Path plan) throws IOException {
		Files.deleteIfExists(file(plan));
	}

	private Path file(Path plan) {
		return folder.resolve(UUID.nameUUIDFromBytes(plan.toUri().toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
	}
}
