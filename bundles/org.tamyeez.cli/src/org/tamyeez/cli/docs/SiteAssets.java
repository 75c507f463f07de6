package org.tamyeez.cli.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.tamyeez.doc.html.PageStyle;

/** What pages need besides their text: style sheets, the script of the search, the icon, and fonts where there are some. */
final class SiteAssets {

	/** The style sheets, in the order in which they count. */
	static final List<String> STYLES = List.of("pages.css", "site.css");
	/** The script that looks for pages. */
	static final String SCRIPT = "site.js";

	private static final String FAMILY = "IBMPlexSansArabic";
	private static final Map<String, Integer> FONTS = new TreeMap<>(
			Map.of(FAMILY + "-Regular.woff2", 400, FAMILY + "-Bold.woff2", 700));
	private static final String LICENCE = "OFL-" + FAMILY + ".txt";

	private SiteAssets() {
	}

	/** The files, by their path on the site. */
	static Map<String, byte[]> files() {
		Map<String, byte[]> files = new TreeMap<>();
		files.put("assets/pages.css", (fontFaces() + PageStyle.css()).getBytes(StandardCharsets.UTF_8));
		for (String name : List.of("site.css", SCRIPT, "icon.svg")) {
			files.put("assets/" + name, read(name).orElseThrow());
		}
		if (hasFonts()) {
			FONTS.keySet().forEach(font -> files.put("assets/fonts/" + font, font(font).orElseThrow()));
			font(LICENCE).ifPresent(text -> files.put("assets/fonts/" + LICENCE, text));
		}
		return files;
	}

	/** The fonts of the reports, where they lie beside the program. */
	private static Optional<byte[]> font(String name) {
		return read("/fonts/" + name);
	}

	private static boolean hasFonts() {
		return FONTS.keySet().stream().allMatch(font -> font(font).isPresent());
	}

	private static String fontFaces() {
		StringBuilder faces = new StringBuilder();
		if (hasFonts()) {
			FONTS.forEach((font, weight) -> faces.append("@font-face { font-family: \"IBM Plex Sans Arabic\"; font-weight: ")
					.append(weight).append("; font-display: swap; src: url(fonts/").append(font)
					.append(") format(\"woff2\"); }\n"));
		}
		return faces.toString();
	}

	private static Optional<byte[]> read(String resource) {
		try (InputStream stream = SiteAssets.class.getResourceAsStream(resource)) {
			return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
