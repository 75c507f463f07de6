package org.tamyeez.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Base64;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.PageStyle;
import org.tamyeez.report.ReportMaker;

/** How pages look in the narrow space beside a plan. */
final class HelpStyle {

	private static final String[] WEIGHTS = { "Regular", "400", "Bold", "700" };
	private static final String CSS = PageStyle.css() + read(HelpStyle.class, "help.css") + fonts();

	private HelpStyle() {
	}

	/** What says on a page how it looks: the style itself, since a page that is no file may read no file. */
	static String onPage() {
		return new Markup().open("style").raw(CSS).close().toString();
	}

	/**
	 * The same for a page that lies beside the style.
	 *
	 * @param file the name of its file
	 */
	static String beside(String file) {
		return new Markup().single("link", "rel", "stylesheet", "href", file).toString();
	}

	/** The style sheet, with the fonts in it. */
	static String css() {
		return CSS;
	}

	/**
	 * The whole page.
	 *
	 * @param edition its language
	 * @param title   its title
	 * @param style   what says how it looks
	 * @param body    what stands on it
	 */
	static String around(Edition edition, String title, String style, String body) {
		Markup html = new Markup().raw("<!DOCTYPE html>").line();
		html.open("html", "lang", edition.code(), "dir", edition.direction()).line().open("head").line();
		html.single("meta", "charset", "utf-8").line();
		html.single("meta", "name", "color-scheme", "content", "light dark").line();
		html.element("title", title).line().raw(style).line().closeLine();
		html.open("body", "class", "help").line().open("main").line().raw(body).closeLine().closeLine().closeLine();
		return html.toString();
	}

	/** The first sentence of a text. */
	static String firstSentence(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance();
		sentences.setText(text);
		int end = sentences.next();
		return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
	}

	/** The fonts of the reports. */
	private static String fonts() {
		StringBuilder faces = new StringBuilder();
		for (int i = 0; i < WEIGHTS.length; i += 2) {
			byte[] font = bytes(ReportMaker.class, "/fonts/IBMPlexSansArabic-" + WEIGHTS[i] + ".woff2");
			faces.append("@font-face { font-family: \"IBM Plex Sans Arabic\"; font-weight: ").append(WEIGHTS[i + 1])
					.append("; src: url(data:font/woff2;base64,").append(Base64.getEncoder().encodeToString(font))
					.append(") format(\"woff2\"); }\n");
		}
		return faces.toString();
	}

	private static String read(Class<?> beside, String name) {
		return new String(bytes(beside, name), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Class<?> beside, String name) {
		try (@Nullable
		InputStream stream = beside.getResourceAsStream(name)) {
			return Objects.requireNonNull(stream, name).readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
