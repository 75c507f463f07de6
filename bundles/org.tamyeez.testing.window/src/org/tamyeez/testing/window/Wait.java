package org.tamyeez.testing.window;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Lets the window work until something has happened. */
public final class Wait {

	private static final long DEADLINE_MILLIS = 60_000;
	private static final int LOOK_AGAIN_MILLIS = 10;

	private Wait() {
	}

	/** Returns when the condition holds; fails with the words, and with the error log, if it never does. */
	public static void until(Supplier<String> words, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long deadline = System.nanoTime() + DEADLINE_MILLIS * 1_000_000;
		// Something that happens in another thread does not wake the window.
		Timer waking = new Timer(true);
		waking.schedule(new TimerTask() {
			@Override
			public void run() {
				display.wake();
			}
		}, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS);
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() > deadline) {
					throw new AssertionError("Never came true: " + words.get() + ". The error log: " + ErrorLog.errors());
				}
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			waking.cancel();
		}
	}

	/** Returns when the condition holds. */
	public static void until(String words, BooleanSupplier condition) {
		until(() -> words, condition);
	}

	/** Lets the window do what it has put off. */
	public static void untilIdle() {
		while (Display.getCurrent().readAndDispatch()) {
			// There is more to do.
		}
	}

	/** Does something that asks for confirmation in a dialog, and confirms. */
	public static void andConfirm(Runnable asking) {
		Display display = Display.getCurrent();
		Shell window = display.getActiveShell();
		Runnable[] confirming = new Runnable[1];
		confirming[0] = () -> {
			Shell dialog = Stream.of(display.getShells()).filter(shell -> shell != window && shell.isVisible())
					.filter(shell -> shell.getDefaultButton() != null).findAny().orElse(null);
			if (dialog == null) {
				display.timerExec(LOOK_AGAIN_MILLIS, confirming[0]);
			} else {
				dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
			}
		};
		display.timerExec(LOOK_AGAIN_MILLIS, confirming[0]);
		asking.run();
		display.timerExec(-1, confirming[0]);
	}

	/** What somebody answers who must not be waited for in the thread of the window. */
	public static <T> T answer(CompletableFuture<T> future) {
		until("an answer", future::isDone);
		return future.join();
	}

	/** What somebody answers who is called in another thread. */
	public static <T> T elsewhere(Supplier<T> question) {
		return answer(CompletableFuture.supplyAsync(question));
	}
}
