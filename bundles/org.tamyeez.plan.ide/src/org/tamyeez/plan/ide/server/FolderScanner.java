package org.tamyeez.plan.ide.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

/** Finds the files of a folder. A link that leads back to where it stands is left out, or it would look for ever. */
class FolderScanner extends IFileSystemScanner.JavaIoFileSystemScanner {

	@Override
	public void scanRec(File file, IAcceptor<URI> found) {
		if (!leadsBack(file)) {
			super.scanRec(file, found);
		}
	}

	private static boolean leadsBack(File file) {
		try {
			return Files.isSymbolicLink(file.toPath()) && file.isDirectory()
					&& file.getAbsoluteFile().getParentFile().toPath().toRealPath().startsWith(file.toPath().toRealPath());
		} catch (IOException | InvalidPathException e) {
			// Nobody can tell where it leads, or the computer's character set has no letters for its name.
			return true;
		}
	}
}
