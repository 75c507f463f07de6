package org.tamyeez.editor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.editor.server.Log;

/** Brings answers into the thread of the window, without anybody waiting for them. */
public final class Ui {

	private Ui() {
	}

	/** Runs something in the thread of the window, soon; not at all once the application is closing. */
	public static void later(Runnable task) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(task);
			}
		}
	}

	/** Runs something in the thread of the window after some time. To be called in that thread. */
	public static void after(int milliseconds, Runnable task) {
		PlatformUI.getWorkbench().getDisplay().timerExec(milliseconds, task);
	}

	/** The thread of the window, to run things in soon. */
	public static Executor thread() {
		return Ui::later;
	}

	/** Does something with a widget, soon, unless it is gone by then. */
	public static <W extends Widget> void later(@Nullable W widget, Consumer<W> task) {
		later(() -> {
			if (widget != null && !widget.isDisposed()) {
				task.accept(widget);
			}
		});
	}

	/** Whether a viewer is still on the screen. */
	public static boolean isAlive(@Nullable ITextViewer viewer) {
		StyledText text = viewer == null ? null : viewer.getTextWidget();
		return text != null && !text.isDisposed();
	}

	/** Does something with an answer in the thread of the window. Failures are logged, withdrawn questions are forgotten. */
	public static <T> void whenAnswered(CompletableFuture<T> answer, Consumer<T> use) {
		answer.thenAcceptAsync(use, thread()).exceptionally(failure -> {
			Log.failure(failure);
			return null;
		});
	}

	/** The shell of the window that the author looks at. */
	public static @Nullable Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
