package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Injector;
import com.google.inject.Provider;

/**
 * Reads one plan after the other, each beside the libraries of its folder, which stay as long as plans of the folder
 * come. A plan is let go after use, so that memory does not grow with the number of files. Each thread has its own.
 */
public final class PlanReader {

	private static final Map<String, String> IN_UTF_8 = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

	private final Provider<XtextResource> empty;
	private final LibraryFiles libraries;
	private final XtextResourceSet resources;
	private final Map<Path, XtextResource> loaded = new HashMap<>();
	private @Nullable Path folder;

	/**
	 * @param services  the services of the language
	 * @param libraries what the files of a folder share
	 */
	public PlanReader(Injector services, LibraryFiles libraries) {
		this.empty = services.getProvider(XtextResource.class);
		this.libraries = libraries;
		this.resources = services.getInstance(XtextResourceSet.class);
		this.resources.getLoadOptions().putAll(IN_UTF_8);
	}

	/** Reads a single plan without its neighbours, for work that looks at its text alone. */
	public static XtextResource readAlone(Injector services, URI uri, String text) {
		XtextResourceSet resources = services.getInstance(XtextResourceSet.class);
		resources.getLoadOptions().putAll(IN_UTF_8);
		return load(resources, services.getInstance(XtextResource.class), uri, text);
	}

	/**
	 * Reads a plan and works on it.
	 *
	 * @param input the plan
	 * @param text  its text
	 * @param work  what to do; the plan is gone afterwards
	 */
	public <T> T with(Input input, String text, Function<XtextResource, T> work) {
		settleIn(input.path().getParent());
		XtextResource library = loaded.get(input.path());
		if (library != null && !input.standardInput()) {
			return work.apply(library);
		}
		// What comes from standard input stands for the file whose name it was given.
		resources.getResources().remove(library);
		XtextResource plan = load(resources, empty.get(), uri(input.path()), text);
		try {
			return work.apply(plan);
		} finally {
			// Nothing that stays refers to it. To unload it would also name each of its elements, which takes long in long lists.
			resources.getResources().remove(plan);
			if (library != null) {
				resources.getResources().add(library);
			}
		}
	}

	private void settleIn(@Nullable Path newFolder) {
		if (newFolder == null || newFolder.equals(folder)) {
			return;
		}
		loaded.values().forEach(library -> resources.getResources().remove(library));
		loaded.clear();
		libraries.in(newFolder).forEach((path, text) -> loaded.put(path, load(resources, empty.get(), uri(path), text)));
		folder = newFolder;
	}

	private static XtextResource load(XtextResourceSet resources, XtextResource resource, URI uri, String text) {
		resource.setURI(uri);
		resources.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), IN_UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	private static URI uri(Path path) {
		return URI.createFileURI(path.toString());
	}
}
