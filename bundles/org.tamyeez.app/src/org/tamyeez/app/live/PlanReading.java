package org.tamyeez.app.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;
import org.tamyeez.editor.server.PlanFiles;
import org.tamyeez.plan.language.SharedText;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;

/** Reads a plan beside the files of its folder that offer something to it, such as the policy of the house. */
public final class PlanReading {

	private static final Map<String, String> IN_UTF_8 = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

	private PlanReading() {
	}

	/** Reads a plan from its file. */
	public static XtextResource read(Path path) throws IOException {
		return read(path, Files.readString(path));
	}

	/**
	 * Reads a plan. Everything that it belongs to is read anew, so that what comes back never changes.
	 *
	 * @param path where it stands
	 * @param text its text, which may not be saved yet
	 */
	public static XtextResource read(Path path, String text) {
		XtextResourceSet resources = PlanLanguage.service(XtextResourceSet.class);
		resources.getLoadOptions().putAll(IN_UTF_8);
		SharedText shared = PlanLanguage.service(SharedText.class);
		for (Path neighbour : neighbours(path)) {
			text(neighbour).filter(shared::isIn).ifPresent(library -> load(resources, neighbour, library));
		}
		return load(resources, path, text);
	}

	/** The plans of a file. */
	public static List<Plan> plansIn(XtextResource resource) {
		return resource.getContents().stream().filter(PlanFile.class::isInstance)
				.flatMap(file -> ((PlanFile) file).getElements().stream()).filter(Plan.class::isInstance)
				.map(Plan.class::cast).toList();
	}

	private static List<Path> neighbours(Path path) {
		Path folder = path.getParent();
		if (folder == null) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> !file.equals(path) && PlanFiles.isPlan(fileName(file)) && Files.isRegularFile(file))
					.sorted().toList();
		} catch (IOException | UncheckedIOException e) {
			// A folder that cannot be listed offers nothing; the plan can still be read.
			return List.of();
		}
	}

	private static String fileName(Path file) {
		return Objects.requireNonNullElse(file.getFileName(), file).toString();
	}

	private static Optional<String> text(Path neighbour) {
		Optional<String> open = PlanDocuments.at(neighbour).map(PlanDocument::document).map(document -> document.get());
		if (open.isPresent()) {
			return open;
		}
		try {
			return Optional.of(Files.readString(neighbour));
		} catch (IOException e) {
			// What it may offer is not known then; the check of the plan tells which names are missing.
			return Optional.empty();
		}
	}

	private static XtextResource load(XtextResourceSet resources, Path path, String text) {
		XtextResource resource = PlanLanguage.service(XtextResource.class);
		resource.setURI(URI.createFileURI(path.toString()));
		resources.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), IN_UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}
}
