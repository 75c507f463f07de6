package org.tamyeez.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the files that pages stand in. */
final class PageFiles {

	private PageFiles() {
	}

	/**
	 * The text of a file.
	 *
	 * @param path where it stands in this bundle, from {@code /} on
	 */
	static Optional<String> read(String path) {
		return read(PageFiles.class, path);
	}

	/**
	 * The text of a file of another bundle or jar.
	 *
	 * @param beside a class of it
	 * @param path   where the file stands: from {@code /} on, or from the class on
	 */
	static Optional<String> read(Class<?> beside, String path) {
		return bytes(beside, path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	/**
	 * The content of a file of another bundle or jar.
	 *
	 * @param beside a class of it
	 * @param path   where the file stands: from {@code /} on, or from the class on
	 */
	static Optional<byte[]> bytes(Class<?> beside, String path) {
		try (InputStream stream = beside.getResourceAsStream(path)) {
			return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
