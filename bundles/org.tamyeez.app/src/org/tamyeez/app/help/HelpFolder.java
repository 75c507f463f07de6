package org.tamyeez.app.help;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** Writes the pages of a language into files, for the system's browser, where links lead from one to the other too. */
public final class HelpFolder {

	private static final String STYLE = "help.css";

	private final HelpBook book;
	private final Path folder;

	/**
	 * @param book   the pages
	 * @param folder where they are written
	 */
	public HelpFolder(HelpBook book, Path folder) {
		this.book = book;
		this.folder = folder;
	}

	/** A folder of the application. */
	static HelpFolder of(HelpBook book) {
		String state = Platform.getStateLocation(FrameworkUtil.getBundle(HelpFolder.class)).toOSString();
		return new HelpFolder(book, Path.of(state, "help", book.edition().code()));
	}

	/** Writes all pages, and tells where one of them is. */
	public URI write(HelpAddress wanted) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(STYLE), HelpStyle.css());
		for (HelpAddress address : book.pages()) {
			Files.writeString(folder.resolve(file(address)),
					book.page(address, HelpFolder::link, HelpStyle.beside(STYLE)).html());
		}
		return URI.create(folder.resolve(file(wanted)).toUri() + anchor(wanted));
	}

	private static String link(HelpAddress address) {
		return file(address) + anchor(address);
	}

	private static String file(HelpAddress address) {
		String kind = address.kind().name().toLowerCase(Locale.ROOT);
		return address.name().isEmpty() ? kind + ".html" : kind + '-' + address.name() + ".html";
	}

	private static String anchor(HelpAddress address) {
		return address.anchor().isEmpty() ? "" : '#' + address.anchor();
	}
}
