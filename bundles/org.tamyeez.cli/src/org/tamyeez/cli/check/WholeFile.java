package org.tamyeez.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes files so that each is whole at every moment: what is new is written beside it and moved into its place. */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * Replaces what a file holds. A link stays a link, and permissions stay as they are.
	 *
	 * @param named the file, or a link to it
	 * @param text  what it holds afterwards
	 */
	public static void replace(Path named, String text) throws IOException {
		Path file = named.toRealPath();
		if (!Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
		Path temporary = Files.createTempFile(folderOf(file), ".tamyeez", ".tmp");
		try {
			Files.writeString(temporary, text);
			copyPermissions(file, temporary);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** Writes a file that need not exist yet. */
	static void write(Path file, String text) throws IOException {
		if (Files.exists(file)) {
			replace(file, text);
			return;
		}
		Path fresh = folderOf(file).resolve("." + Objects.requireNonNull(file.getFileName()) + ".tmp");
		try {
			// Unlike a temporary file, it gets the permissions that new files have here.
			Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
			Files.move(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static Path folderOf(Path file) {
		return Objects.requireNonNull(file.getParent());
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		}
	}
}
