package org.tamyeez.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyle.FontFiles;

/** The style sheet of a page: the house's colours and fonts, and what {@code page.css} makes of them. */
final class PageStyle {

	private static final String BUILT_IN_FAMILY = "IBM Plex Sans Arabic";
	/** Where the font is missing a sign, such as an emoji, the reader's computer has one. */
	private static final String FALLBACK = ", \"Noto Sans Arabic\", \"Segoe UI\", Tahoma, sans-serif";

	private final HouseStyle style;

	PageStyle(HouseStyle style) {
		this.style = style;
	}

	/** The fonts of the page, as CSS names them. */
	String fontFamily() {
		return quoted(family()) + FALLBACK;
	}

	private String family() {
		return style.fonts().map(FontFiles::family).orElse(BUILT_IN_FAMILY);
	}

	private static String quoted(String family) {
		return '"' + family.replaceAll("[^\\p{L}\\p{N} _-]", "") + '"';
	}

	String css() {
		return fontFaces() + variables() + text("page.css");
	}

	private String variables() {
		return Stream.of(ColourRole.values())
				.map(role -> "--" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + style.colour(role))
				.collect(Collectors.joining(";", ":root{", ";--font:" + fontFamily() + "}\n"));
	}

	private String fontFaces() {
		return style.fonts()
				.map(fonts -> face(400, "ttf", "truetype", fonts.regular()) + face(700, "ttf", "truetype", fonts.bold()))
				.orElseGet(() -> face(400, "woff2", "woff2", bytes("/fonts/IBMPlexSansArabic-Regular.woff2"))
						+ face(700, "woff2", "woff2", bytes("/fonts/IBMPlexSansArabic-Bold.woff2")));
	}

	private String face(int weight, String mediaType, String format, byte[] file) {
		return "@font-face{font-family:" + quoted(family()) + ";font-weight:" + weight + ";src:url(data:font/" + mediaType
				+ ";base64," + Base64.getEncoder().encodeToString(file) + ") format(\"" + format + "\")}\n";
	}

	private static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String name) {
		try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("Missing from the program: " + name);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
