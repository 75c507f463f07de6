package org.tamyeez.app.preview;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.browser.Browser;
import org.tamyeez.editor.Ui;

import com.google.gson.Gson;

/**
 * Exchanges the text of a page in a browser. The browser takes over only what differs from what it has, in small parts, and
 * shows it when it has answered: the window waits for each answer, and hears no key meanwhile.
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

	private final @Nullable Browser browser;
	private final Deque<String> scripts = new ArrayDeque<>();
	/** What the browser has once all scripts have run. */
	private String text = "";

	/** @param browser the browser; null where there is none, and nothing is exchanged */
	PageExchange(@Nullable Browser browser) {
		this.browser = browser;
	}

	/** The browser loads another page, and has nothing yet. */
	void begin() {
		scripts.clear();
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
		int from = 0;
		do {
			int to = between(added, Math.min(added.length(), from + PART));
			// The first part takes the place of what is not there any more.
			add(replacement(start + from, from == 0 ? end : start + from, added.substring(from, to)));
			from = to;
		} while (from < added.length());
		text = html;
		add(SHOW);
	}

	private static String replacement(int start, int end, String added) {
		return "(function(t){window.planText=t.slice(0," + start + ")+" + JSON.toJson(added) + "+t.slice(" + end
				+ ");})(window.planText||'');";
	}

	/** Brings an element to the top. */
	void scrollTo(String id) {
		add("setTimeout(function(){var e=document.getElementById(" + JSON.toJson(id)
				+ ");if(e)e.scrollIntoView();},0);");
	}

	private void add(String script) {
		scripts.add(script);
		if (scripts.size() == 1) {
			Ui.later(browser, alive -> run());
		}
	}

	/** Runs what waits, as much of it at once as one part may have. */
	private void run() {
		StringBuilder all = new StringBuilder();
		while (!scripts.isEmpty() && (all.isEmpty() || all.length() + scripts.element().length() < PART)) {
			all.append(scripts.remove());
		}
		Browser alive = browser;
		if (alive != null && !all.isEmpty()) {
			alive.execute(all.toString());
		}
		if (!scripts.isEmpty()) {
			Ui.later(browser, still -> run());
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
