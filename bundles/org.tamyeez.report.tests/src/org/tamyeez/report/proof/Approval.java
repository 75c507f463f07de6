package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares what is made with what somebody has looked at and approved. */
final class Approval {

	/** Set to {@code true}, what is made replaces what was approved. */
	static final String WRITE = "tamyeez.write";

	private static final int CONTEXT = 2;
	private static final int SHOWN = 8;
	private static final int WIDTH = 300;

	private Approval() {
	}

	/** Fails if a text is not the one that was approved, and shows the first place where they differ. */
	static void approve(Path approved, String made) throws IOException {
		replace(approved, made.getBytes(UTF_8));
		if (!Files.exists(approved)) {
			throw new AssertionError("There is no " + approved + ". " + advice());
		}
		String before = Files.readString(approved).replace("\r\n", "\n");
		if (!before.equals(made)) {
			throw new AssertionError(approved + " differs from what is made now. " + advice() + "\n"
					+ difference(before.lines().toList(), made.lines().toList()));
		}
	}

	/** Replaces what was approved, if that is what this run is for. */
	static void replace(Path approved, byte[] made) throws IOException {
		if (Boolean.getBoolean(WRITE)) {
			Files.createDirectories(approved.getParent());
			Files.write(approved, made);
		}
	}

	/** What to do where the new is right and the old is not. */
	static String advice() {
		return "If the new one is right, run this test with -D" + WRITE + "=true and commit it.";
	}

	/** The lines from the first to the last that differ, as many as a reader wants to see. */
	static String difference(List<String> before, List<String> after) {
		int start = 0;
		while (start < Math.min(before.size(), after.size()) && before.get(start).equals(after.get(start))) {
			start++;
		}
		int same = 0;
		while (same < Math.min(before.size(), after.size()) - start
				&& before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
			same++;
		}
		StringBuilder text = new StringBuilder("@@ line " + (start + 1) + " @@\n");
		append(text, "  ", before.subList(Math.max(0, start - CONTEXT), start));
		append(text, "- ", before.subList(start, before.size() - same));
		append(text, "+ ", after.subList(start, after.size() - same));
		append(text, "  ", after.subList(after.size() - same, Math.min(after.size(), after.size() - same + CONTEXT)));
		return text.toString();
	}

	private static void append(StringBuilder text, String mark, List<String> lines) {
		lines.stream().limit(SHOWN).forEach(line -> text.append(mark)
				.append(line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line).append('\n'));
		if (lines.size() > SHOWN) {
			text.append(mark).append("… ").append(lines.size() - SHOWN).append(" more lines\n");
		}
	}
}
