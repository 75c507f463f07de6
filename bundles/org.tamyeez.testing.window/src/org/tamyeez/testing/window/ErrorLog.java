package org.tamyeez.testing.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

import com.google.common.base.Throwables;

/**
 * The workbench's error log, which stays empty while tests run, and between two of them: a server may be at work still on
 * what the one before has left.
 */
public final class ErrorLog {

	private static final List<String> ERRORS = new CopyOnWriteArrayList<>();
	static {
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				ERRORS.add(text(status));
			}
		});
	}

	private ErrorLog() {
	}

	private static String text(IStatus status) {
		Throwable failure = status.getException();
		return failure == null ? status.getMessage()
				: status.getMessage() + "\n" + Throwables.getStackTraceAsString(failure);
	}

	/** Begins to listen; from the second call on it does nothing. */
	public static void listen() {
		// The class listens from its first use.
	}

	/** What has been written into it since the last test was judged. */
	public static List<String> errors() {
		return List.copyOf(ERRORS);
	}

	/** Fails if anything has been written into it, which is told once only. */
	public static void assertEmpty() {
		List<String> errors = errors();
		ERRORS.clear();
		assertEquals(List.of(), errors, "The error log stays empty");
	}
}
