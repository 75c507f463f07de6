package org.tamyeez.app.start;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder that the application works in. One window has it at a time: two would overwrite each other's state. */
public final class WorkspaceFolder implements AutoCloseable {

	private static final String OURS = "org.tamyeez.app";

	private final Location location;
	private final Path folder;
	private final Path data;
	private @Nullable RunningWindow window;

	private WorkspaceFolder(Location location, Path folder, Path data) {
		this.location = location;
		this.folder = folder;
		this.data = data;
	}

	/** The folder that the command line or the product names; empty where it names none. */
	public static Optional<WorkspaceFolder> named() throws IOException {
		Location location = Platform.getInstanceLocation();
		if (location == null) {
			return Optional.empty();
		}
		// A default takes effect when it is asked for.
		URL url = location.getURL();
		return url == null ? Optional.empty()
				: Optional.of(new WorkspaceFolder(location, path(url), path(location.getDataArea(OURS))));
	}

	/** The platform's addresses hold spaces as they are. */
	private static Path path(URL url) throws IOException {
		try {
			URI uri = URIUtil.toURI(url);
			return URIUtil.toFile(uri).toPath();
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Takes the folder, unless another window has it. */
	public boolean take() throws IOException {
		return location.lock();
	}

	/** Has the window that has the folder open plans. Tells whether it does. */
	public boolean passOn(List<Path> plans) {
		return RunningWindow.tell(data, plans);
	}

	/** Hears from now on which plans others want to be opened, in a thread of its own. */
	public void hear(Consumer<List<Path>> opener) {
		try {
			window = RunningWindow.listen(data, opener);
		} catch (IOException e) {
			// Then a second start says that the folder is taken.
			ILog.of(WorkspaceFolder.class).warn(e.getLocalizedMessage(), e);
		}
	}

	/** Where it is. */
	public Path path() {
		return folder;
	}

	/** Leaves the folder to others. */
	@Override
	public void close() throws IOException {
		RunningWindow open = window;
		if (open != null) {
			open.close();
		}
		location.release();
	}
}
