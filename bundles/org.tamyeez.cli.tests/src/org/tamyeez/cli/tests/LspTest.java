package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.Tamyeez;

class LspTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	@Timeout(60)
	void answersAnEditorUntilItGoesAway() {
		Editor editor = new Editor();
		PrintStream out = new PrintStream(editor, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		Surroundings surroundings = new Surroundings(editor.requests(folder), out, err, folder, Locale.ENGLISH, false,
				Optional.empty());
		assertEquals(0, new Tamyeez(surroundings).run("lsp"));
		String answer = editor.toString(StandardCharsets.UTF_8);
		assertTrue(answer.startsWith("Content-Length: "), answer);
		assertTrue(answer.contains("\"capabilities\""), answer);
	}

	/** Asks what the server can do, and goes away when it was told. */
	private static final class Editor extends ByteArrayOutputStream {
		private final CountDownLatch answered = new CountDownLatch(1);

		InputStream requests(Path folder) {
			String request = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":null,\"rootUri\":\""
					+ folder.toUri() + "\",\"capabilities\":{}}}";
			String message = "Content-Length: " + request.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + request;
			return new SequenceInputStream(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)),
					new Patience());
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			super.write(bytes, offset, length);
			if (toString(StandardCharsets.UTF_8).contains("\"capabilities\"")) {
				answered.countDown();
			}
		}

		/** Sends nothing, and ends when the answer is there. */
		private final class Patience extends InputStream {
			@Override
			public int read() throws IOException {
				try {
					answered.await();
					return -1;
				} catch (InterruptedException e) {
					throw new InterruptedIOException();
				}
			}
		}
	}
}
