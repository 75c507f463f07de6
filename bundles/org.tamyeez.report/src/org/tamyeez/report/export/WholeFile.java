package org.tamyeez.report.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.UUID;

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

	/**
	 * Writes a file that need not exist yet, and dates it. If the program is ended meanwhile, nothing of it stays behind.
	 *
	 * @param named    the file, or a link to it
	 * @param content  what it holds afterwards
	 * @param modified when it is said to have been changed last
	 */
	public static void write(Path named, byte[] content, FileTime modified) throws IOException {
		boolean exists = Files.exists(named);
		Path file = exists ? named.toRealPath() : named;
		if (exists && !Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
		Path fresh = folderOf(file).resolve(".tamyeez-" + UUID.randomUUID() + ".tmp");
		fresh.toFile().deleteOnExit();
		try {
			Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			if (exists) {
				copyPermissions(file, fresh);
			}
			Files.setLastModifiedTime(fresh, modified);
			moveAtOnce(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void moveAtOnce(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Writes a file that need not exist yet. */
	public static void write(Path file, String text) throws IOException {
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
