package org.tamyeez.doc.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How pages look, wherever they are shown. */
public final class PageStyle {

	private PageStyle() {
	}

	/** The style sheet, for light and dark, screen and paper, both directions. */
	public static String css() {
		try (InputStream stream = Objects.requireNonNull(PageStyle.class.getResourceAsStream("pages.css"))) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
