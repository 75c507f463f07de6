package org.tamyeez.report.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.tamyeez.report.style.StyleProblem.Cause;

import com.google.common.io.ByteStreams;

/** Reads the files that a house style names, with care: their paths come from a text that anybody may have written. */
final class StyleFile {

	private final URIConverter files;

	/** @param files what opens the files of a set of plans, in a workspace or on the disk */
	StyleFile(URIConverter files) {
		this.files = files;
	}

	/**
	 * The content of a file.
	 *
	 * @param most how many bytes it may have
	 */
	byte[] read(URI file, int most) throws UnusableFileException {
		if (!exists(file)) {
			throw new UnusableFileException(Cause.MISSING);
		}
		try (InputStream stream = files.createInputStream(file)) {
			byte[] content = ByteStreams.limit(stream, most + 1L).readAllBytes();
			if (content.length > most) {
				throw new UnusableFileException(Cause.TOO_LARGE);
			}
			return content;
		} catch (IOException e) {
			throw new UnusableFileException(Cause.UNREADABLE);
		}
	}

	/** Whether there is such a file; what never ends, or waits for somebody to write, is none. */
	private boolean exists(URI file) {
		return file.isFile() ? Files.isRegularFile(Path.of(file.toFileString())) : files.exists(file, Map.of());
	}
}
