package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads texts, and tells why one cannot be read: a file of another kind, another encoding, of a size that no plan has. */
public final class TextReader {

	/** The size of the largest file that is read: some forty thousand times that of a page. */
	public static final int MOST_BYTES = 8 * 1024 * 1024;

	private static final int MEGABYTE = 1024 * 1024;

	private TextReader() {
	}

	/**
	 * The text of an input.
	 *
	 * @param standardInput what to read where the input is not a file
	 */
	public static String read(Input input, InputStream standardInput) throws UnreadableInput {
		InputProblem known = input.problem();
		if (known != null) {
			throw new UnreadableInput(known);
		}
		if (!input.standardInput()) {
			return read(input.path(), input.shown());
		}
		try {
			return decode(standardInput.readNBytes(MOST_BYTES + 1), input.shown());
		} catch (IOException e) {
			throw unreadable("io", input.shown(), reason(e));
		}
	}

	/**
	 * The text of a file.
	 *
	 * @param shown the file's name in the words of the person who named it
	 */
	static String read(Path path, String shown) throws UnreadableInput {
		if (!Files.exists(path)) {
			throw missing(path, shown);
		}
		if (Files.isDirectory(path)) {
			throw unreadable("folder", shown);
		}
		if (!Files.isRegularFile(path)) {
			throw unreadable("no-file", shown);
		}
		try (InputStream stream = Files.newInputStream(path)) {
			long size = Files.size(path);
			if (size > MOST_BYTES) {
				throw tooLarge(shown, size);
			}
			return decode(stream.readNBytes(MOST_BYTES + 1), shown);
		} catch (AccessDeniedException e) {
			throw unreadable("no-permission", shown);
		} catch (IOException e) {
			throw unreadable("io", shown, reason(e));
		}
	}

	private static UnreadableInput missing(Path path, String shown) {
		if (!Files.isSymbolicLink(path)) {
			return unreadable("missing", shown);
		}
		try {
			path.toRealPath();
		} catch (NoSuchFileException e) {
			return unreadable("broken-link", shown);
		} catch (IOException e) {
			return unreadable("link-loop", shown);
		}
		return unreadable("missing", shown);
	}

	private static UnreadableInput tooLarge(String shown, long size) {
		String megabytes = String.format(Locale.ROOT, "%.1f", (double) size / MEGABYTE);
		return unreadable("too-large", shown, megabytes, MOST_BYTES / MEGABYTE);
	}

	private static String decode(byte[] bytes, String shown) throws UnreadableInput {
		if (bytes.length > MOST_BYTES) {
			throw tooLarge(shown, bytes.length);
		}
		if (isUtf16(bytes)) {
			throw unreadable("utf-16", shown);
		}
		for (byte one : bytes) {
			if (one == 0) {
				throw unreadable("no-text", shown);
			}
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			throw badByte(out, bytes[in.position()], shown);
		}
		boolean mark = out.length() > 0 && out.charAt(0) == '\uFEFF';
		return mark ? out.subSequence(1, out.length()).toString() : out.toString();
	}

	private static boolean isUtf16(byte[] bytes) {
		return bytes.length >= 2 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
				|| (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
	}

	private static UnreadableInput badByte(CharSequence before, byte bad, String shown) {
		Place place = new Lines(before.toString()).place(shown, before.length(), 0);
		List<Object> arguments = List.of(shown, place.line(), place.column(),
				String.format(Locale.ROOT, "%02X", bad & 0xFF));
		return new UnreadableInput(new InputProblem("bad-byte", arguments, place.line(), place.column()));
	}

	private static UnreadableInput unreadable(String code, Object... arguments) {
		return new UnreadableInput(InputProblem.of(code, arguments));
	}

	/** What the system says, which is in its own language; the name of the failure where it says nothing. */
	private static String reason(IOException e) {
		return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
	}
}
