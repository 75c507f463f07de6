package org.tamyeez.app.preview;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.tamyeez.editor.Ui;

import com.google.gson.Gson;

/**
 * Exchanges the text of a page in a browser. The browser takes over only what differs from what it has, in small parts, and
 * shows it when it has answered: the window waits for each answer, and hears no key meanwhile. The answer tells how much the
 * browser has, since a page that was loading may have come in between.
 */
final class PageExchange {

	private static final Gson JSON = new Gson();
	/** How much is handed over at a time, in letters. */
	private static final int PART = 50_000;
	private static final String SHOW = """
			clearTimeout(window.planShow);
			window.planShow = setTimeout(function() {
				var d = new DOMParser().parseFromString(window.planText, 'text/html'), r = document.documentElement;
				r.lang = d.documentElement.lang;
				r.dir = d.documentElement.dir;
				document.title = d.title;
				document.body.className = d.body.className;
				document.body.innerHTML = d.body.innerHTML;
			}, 0);
			""";

	/**
	 * Something for the browser to do.
	 *
	 * @param length how long the text is that it has then
	 */
	private record Step(String script, int length) {
	}

	private final @Nullable Browser browser;
	private final Runnable lost;
	private final Deque<Step> steps = new ArrayDeque<>();
	/** What the browser has once it has done all steps. */
	private String text = "";

	/**
	 * @param browser the browser; null where there is none, and nothing is exchanged
	 * @param lost    is run where the browser does not have what it was given, and needs the whole page again
	 */
	PageExchange(@Nullable Browser browser, Runnable lost) {
		this.browser = browser;
		this.lost = lost;
	}

	/** The browser loads another page, and has nothing yet. */
	void begin() {
		steps.clear();
		text = "";
	}

	/** Shows another text of the page. */
	void to(String html) {
		if (html.equals(text)) {
			return;
		}
		int start = alike(html);
		int end = text.length() - alikeAtTheEnd(html, start);
		String added = html.substring(start, html.length() - (text.length() - end));
		int length = text.length() - (end - start);
		int from = 0;
		do {
			int to = between(added, Math.min(added.length(), from + PART));
			// The first part takes the place of what is not there any more.
			add(replacement(start + from, from == 0 ? end : start + from, added.substring(from, to)), length + to);
			from = to;
		} while (from < added.length());
		text = html;
		add(SHOW, text.length());
	}

	private static String replacement(int start, int end, String added) {
		return "(function(t){window.planText=t.slice(0," + start + ")+" + JSON.toJson(added) + "+t.slice(" + end
				+ ");})(window.planText||'');";
	}

	/** Brings an element to the top. */
	void scrollTo(String id) {
		add("setTimeout(function(){var e=document.getElementById(" + JSON.toJson(id)
				+ ");if(e)e.scrollIntoView();},0);", text.length());
	}

	private void add(String script, int length) {
		steps.add(new Step(script, length));
		if (steps.size() == 1) {
			Ui.later(browser, alive -> run());
		}
	}

	/** Has the browser do what waits, as much of it at once as one part may have. */
	private void run() {
		Browser alive = browser;
		if (alive == null || steps.isEmpty()) {
			return;
		}
		StringBuilder scripts = new StringBuilder();
		int length = 0;
		while (!steps.isEmpty() && (scripts.isEmpty() || scripts.length() + steps.element().script().length() < PART)) {
			length = steps.element().length();
			scripts.append(steps.remove().script());
		}
		if (has(alive, scripts, length)) {
			Ui.later(browser, still -> run());
		} else {
			lost.run();
		}
	}

	private static boolean has(Browser browser, CharSequence scripts, int length) {
		try {
			return browser.evaluate(scripts + "return (window.planText||'').length;") instanceof Number answer
					&& answer.intValue() == length;
		} catch (SWTException e) {
			// The page was exchanged for another one while it was asked.
			return false;
		}
	}

	private int alike(String html) {
		int most = Math.min(html.length(), text.length());
		int count = 0;
		while (count < most && html.charAt(count) == text.charAt(count)) {
			count++;
		}
		return between(html, count);
	}

	private int alikeAtTheEnd(String html, int start) {
		int most = Math.min(html.length(), text.length()) - start;
		int count = 0;
		while (count < most && html.charAt(html.length() - 1 - count) == text.charAt(text.length() - 1 - count)) {
			count++;
		}
		int end = html.length() - count;
		return between(html, end) == end ? count : count - 1;
	}

	/** A place, or the one before, if it lies within a letter of two halves, which must not be parted. */
	private static int between(String text, int place) {
		return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
	}
}
