package org.tamyeez.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.dashboard.DashboardView;
import org.tamyeez.app.map.PlanMapView;
import org.tamyeez.app.preview.PreviewView;
import org.tamyeez.app.welcome.Welcome;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.finding.Findings;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Measures the window while somebody types into a large plan among many others: how long the thread of the window is busy at
 * a stretch, since no key is heard meanwhile, and how long after the last key its findings stand under the text. It is no test
 * and does not run with them; {@code releng/benchmarks/run window} runs it, on plans that it has written.
 */
class TypingTimes {

	private static final Path PLANS = Path.of(Objects.requireNonNull(System.getProperty("tamyeez.typing")));
	private static final String LARGE = "large.mplan";
	private static final String BEHIND = "\"Five years of daily work";
	private static final String KEYS = " and a little more of it";
	/** A fast typist. */
	private static final int KEY_MILLISECONDS = 110;
	private static final int WARM_UP_BURSTS = 4;
	private static final int BURSTS = 10;
	/** After this the views beside the text show what was typed. */
	private static final int PAUSE_MILLISECONDS = 2_000;
	private static final int PATIENCE_MILLISECONDS = 60_000;
	private static final double LONG = 50;
	private static final int LOOK_MILLISECONDS = 5;
	private static final int MOST_TOLD = 12;
	private static final double NANOS = 1e6;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private final Display display = Display.getCurrent();
	private final List<Double> busy = new ArrayList<>();
	private final List<Double> shown = new ArrayList<>();
	/** When the thread of the window began what it does; 0 while it waits. */
	private volatile long begun;
	private volatile int known;

	@Test
	void typingWithEachView() throws Exception {
		Welcome.close();
		try (Stream<Path> plans = Files.list(PLANS)) {
			for (Path plan : plans.filter(each -> !each.endsWith(LARGE)).toList()) {
				Files.copy(plan, workbench.folder().resolve(plan.getFileName()));
			}
		}
		ITextEditor editor = workbench.open(LARGE, Files.readString(PLANS.resolve(LARGE)));
		PlanDocument plan = PlanEditors.plan(editor).orElseThrow();
		Findings.get().addListener((path, told) -> {
			if (path.equals(plan.path())) {
				// Behind those who draw, who have been told before.
				display.asyncExec(() -> known = told.version().orElse(0));
			}
		});
		IWorkbenchPage page = Workbench.page();
		for (String view : List.of(PreviewView.ID, PlanMapView.ID, DashboardView.ID)) {
			page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
			page.activate(editor);
			measure(view.substring(view.lastIndexOf('.') + 1), editor, plan);
		}
	}

	private void measure(String view, ITextEditor editor, PlanDocument plan) {
		ISourceViewer viewer = PlanEditors.viewer(editor).orElseThrow();
		Watch watch = new Watch(display.getThread());
		watch.start();
		String before = plan.document().get();
		for (int burst = 0; burst < WARM_UP_BURSTS + BURSTS; burst++) {
			if (burst == WARM_UP_BURSTS) {
				busy.clear();
				shown.clear();
				watch.causes.clear();
			}
			int offset = nthPlace(plan.document().get(), burst * 10 + 1);
			viewer.setSelectedRange(offset, 0);
			viewer.revealRange(offset, 1);
			work(PAUSE_MILLISECONDS);
			for (char key : KEYS.toCharArray()) {
				press(viewer.getTextWidget(), key);
				work(KEY_MILLISECONDS);
			}
			press(viewer.getTextWidget(), '.');
			long last = System.nanoTime();
			int wanted = plan.version();
			workUntilFound(wanted);
			shown.add((System.nanoTime() - last) / NANOS);
			work(PAUSE_MILLISECONDS);
		}
		watch.interrupt();
		List<Double> longer = busy.stream().filter(time -> time > LONG).toList();
		tell("%-10s key to underline  p50 %6.1f ms  p95 %6.1f ms  (%d)", view, part(shown, 0.5), part(shown, 0.95),
				shown.size());
		tell("%-10s window busy       p50 %6.2f ms  p99 %6.1f ms  longest %6.1f ms, of %d; over %.0f ms: %d", view,
				part(busy, 0.5), part(busy, 0.99), part(busy, 1), busy.size(), LONG, longer.size());
		watch.causes.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST_TOLD)
				.forEach(cause -> tell("%-10s   %4d ms beyond in %s", view, cause.getValue() * LOOK_MILLISECONDS,
						cause.getKey()));
		plan.document().set(before);
	}

	private static int nthPlace(String text, int n) {
		int at = -1;
		for (int i = 0; i < n; i++) {
			at = text.indexOf(BEHIND, at + 1);
		}
		return at + BEHIND.length();
	}

	private void press(StyledText text, char letter) {
		Event key = new Event();
		key.character = letter;
		key.keyCode = letter;
		timed(() -> {
			text.notifyListeners(SWT.KeyDown, key);
			return true;
		});
	}

	/** Lets the window work for a time, as its own loop does. */
	private void work(int milliseconds) {
		boolean[] over = new boolean[1];
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!step()) {
				display.sleep();
			}
		}
	}

	private void workUntilFound(int version) {
		Runnable late = () -> Assertions.fail("No findings came of version " + version);
		display.timerExec(PATIENCE_MILLISECONDS, late);
		while (known < version) {
			if (!step()) {
				display.sleep();
			}
		}
		display.timerExec(-1, late);
	}

	private boolean step() {
		return timed(display::readAndDispatch);
	}

	private boolean timed(BooleanSupplier work) {
		long start = System.nanoTime();
		begun = start;
		boolean worked = work.getAsBoolean();
		begun = 0;
		if (worked) {
			busy.add((System.nanoTime() - start) / NANOS);
		}
		return worked;
	}

	private static double part(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
		return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
	}

	private static void tell(String words, Object... facts) {
		System.out.println("typing: " + String.format(Locale.ROOT, words, facts));
	}

	/** Looks, while the window has been busy for too long, what it is busy with. */
	private final class Watch extends Thread {

		private final Thread watched;
		private final Map<String, Integer> causes = new ConcurrentHashMap<>();

		Watch(Thread watched) {
			super("Watch");
			this.watched = watched;
			setDaemon(true);
		}

		@Override
		public void run() {
			try {
				while (true) {
					Thread.sleep(LOOK_MILLISECONDS);
					long since = begun;
					if (since != 0 && (System.nanoTime() - since) / NANOS > LONG) {
						causes.merge(cause(watched.getStackTrace()), 1, Integer::sum);
					}
				}
			} catch (InterruptedException e) {
				// It is over.
			}
		}

		/** The innermost of our own methods that are at work, and where there is none, of all methods. */
		private String cause(StackTraceElement[] stack) {
			return Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("org.tamyeez."))
					.filter(frame -> !frame.getClassName().startsWith(TypingTimes.class.getName())
							&& !frame.getClassName().startsWith(Application.class.getName()))
					.findFirst().map(StackTraceElement::toString)
					.orElseGet(() -> "the platform: " + Arrays.stream(stack).limit(40).map(StackTraceElement::getClassName)
							.map(name -> name.substring(name.lastIndexOf('.') + 1)).distinct().limit(7)
							.collect(Collectors.joining(" < ")));
		}
	}
}
