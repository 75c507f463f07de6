package org.tamyeez.doc.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.commonmark.renderer.html.HtmlWriter;

/** Writes HTML: what is opened is closed by its own tag, and all text is escaped. */
public final class Markup {

	private final StringBuilder html = new StringBuilder();
	private final HtmlWriter writer = new HtmlWriter(html);
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param tag        its tag
	 * @param attributes names and values, in turn
	 */
	public Markup open(String tag, String... attributes) {
		writer.tag(tag, map(attributes));
		open.push(tag);
		return this;
	}

	/** Closes the element that was opened last. */
	public Markup close() {
		writer.tag('/' + open.pop());
		return this;
	}

	/** Closes the element that was opened last, and begins a line. */
	public Markup closeLine() {
		return close().line();
	}

	/**
	 * Writes an element that holds nothing and has no end.
	 *
	 * @param tag        its tag
	 * @param attributes names and values, in turn
	 */
	public Markup single(String tag, String... attributes) {
		writer.tag(tag, map(attributes));
		return this;
	}

	/**
	 * Writes an element that holds text.
	 *
	 * @param tag        its tag
	 * @param text       its text
	 * @param attributes names and values, in turn
	 */
	public Markup element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close();
	}

	/** Writes text. */
	public Markup text(String text) {
		writer.text(text);
		return this;
	}

	/** Writes what is HTML already. */
	public Markup raw(String markup) {
		writer.raw(markup);
		return this;
	}

	/** Begins a line, so that the source can be read. */
	public Markup line() {
		writer.line();
		return this;
	}

	private static Map<String, String> map(String... attributes) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			map.put(attributes[i], attributes[i + 1]);
		}
		return map;
	}

	/** What was written so far. */
	@Override
	public String toString() {
		return html.toString();
	}
}
