package org.tamyeez.editor.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Writes what went wrong into the workbench's error log. */
public final class Log {

	private Log() {
	}

	/** Writes down a failure, unless it is only that a question was withdrawn because the text had changed. */
	public static void failure(@Nullable Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof CompletionException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		if (cause != null && !isCancellation(cause)) {
			ILog.of(Log.class).error(String.valueOf(cause.getMessage()), cause);
		}
	}

	private static boolean isCancellation(Throwable failure) {
		return failure instanceof CancellationException
				|| failure instanceof org.eclipse.core.runtime.OperationCanceledException
				|| failure instanceof ResponseErrorException response
						&& response.getResponseError().getCode() == ResponseErrorCode.RequestCancelled.getValue();
	}
}
