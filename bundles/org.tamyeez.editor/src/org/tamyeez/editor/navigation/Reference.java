package org.tamyeez.editor.navigation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Location;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;
import org.tamyeez.editor.server.PlanFiles;

/**
 * A place that uses an element.
 *
 * @param location the place
 * @param file     the name of its file
 * @param line     its line, without indentation
 */
record Reference(Location location, String file, String line) {

	/** The places in the order of files and lines. */
	static List<Reference> of(List<? extends Location> locations) {
		Map<Path, List<String>> texts = new HashMap<>();
		return locations.stream().flatMap(location -> of(location, texts)).sorted(Comparator.comparing(Reference::file)
				.thenComparing(reference -> reference.location.getRange().getStart().getLine())).toList();
	}

	private static Stream<Reference> of(Location location, Map<Path, List<String>> texts) {
		return PlanFiles.path(location.getUri()).stream().map(path -> {
			List<String> lines = texts.computeIfAbsent(path, Reference::lines);
			int line = location.getRange().getStart().getLine();
			return new Reference(location, String.valueOf(path.getFileName()),
					line < lines.size() ? lines.get(line).strip() : "");
		});
	}

	private static List<String> lines(Path path) {
		Optional<PlanDocument> open = PlanDocuments.at(path);
		if (open.isPresent()) {
			return open.get().document().get().lines().toList();
		}
		try {
			return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			Log.failure(e);
			return List.of();
		}
	}

	/** The number of its line, as people count. */
	int number() {
		return location.getRange().getStart().getLine() + 1;
	}
}
