package org.tamyeez.report.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that gets a report. It is dated as the youngest of the files that the report was made from, so that it can be told
 * whether somebody has worked on it since: such a file is not overwritten, and neither is one that a program has open.
 */
public final class ReportFile {

	/** What became of a file. */
	public enum Outcome {
		/** It holds the report now. */
		WRITTEN,
		/** It held the very same report already, and was not touched. */
		UNCHANGED
	}

	/** File systems keep times as coarse as this. Programs save at any time, so that other times are not ours. */
	private static final long SECONDS_KEPT = 2;
	/** Word replaces the first letters of a long name in the name of its lock file. */
	private static final int LONG_NAME = 8;

	private final Path file;
	private final String shown;
	private final boolean force;

	/**
	 * @param file  the file
	 * @param shown its name in messages
	 * @param force whether it is overwritten whatever became of it
	 */
	public ReportFile(Path file, String shown, boolean force) {
		this.file = file;
		this.shown = shown;
		this.force = force;
	}

	/**
	 * Writes a report, whole or not at all.
	 *
	 * @param content  the report
	 * @param youngest when the youngest of the files that it was made from was changed
	 * @throws ExportProblem if the file keeps what it held before
	 */
	public Outcome write(byte[] content, FileTime youngest) throws ExportProblem {
		try {
			makeFolder();
			if (Files.isDirectory(file)) {
				throw new ExportProblem("is-folder", shown);
			}
			if (Files.isSymbolicLink(file) && !Files.exists(file)) {
				throw new ExportProblem("broken-link", shown);
			}
			if (Files.exists(file)) {
				if (Arrays.equals(Files.readAllBytes(file), content)) {
					return Outcome.UNCHANGED;
				}
				refuseWhatIsNotOurs(youngest);
			}
			WholeFile.write(file, content, date(youngest));
			return Outcome.WRITTEN;
		} catch (AccessDeniedException e) {
			throw new ExportProblem(Files.exists(file) ? "not-replaced" : "no-permission", shown);
		} catch (IOException e) {
			throw new ExportProblem("not-written", shown, Objects.requireNonNullElse(e.getMessage(), e.toString()));
		}
	}

	private void makeFolder() throws IOException, ExportProblem {
		Path folder = Objects.requireNonNull(file.getParent());
		for (Path there = folder; there != null; there = there.getParent()) {
			if (Files.exists(there) && !Files.isDirectory(there)) {
				throw new ExportProblem("folder-is-file", there.toString());
			}
		}
		Files.createDirectories(folder);
	}

	private void refuseWhatIsNotOurs(FileTime youngest) throws IOException, ExportProblem {
		if (force) {
			return;
		}
		Optional<String> lock = lock();
		if (lock.isPresent()) {
			throw new ExportProblem("open", shown, lock.get());
		}
		FileTime changed = Files.getLastModifiedTime(file);
		if (changed.compareTo(youngest) > 0 || !changed.equals(date(changed))) {
			throw new ExportProblem("edited", shown);
		}
	}

	/** The name of the file by which Word, Excel or LibreOffice tells that it has this one open. */
	private Optional<String> lock() {
		String name = Objects.requireNonNull(file.getFileName()).toString();
		int dot = name.lastIndexOf('.');
		int letters = Math.max(0, Math.min(2, (dot < 0 ? name.length() : dot) - LONG_NAME + 2));
		return Stream.of(".~lock." + name + '#', "~$" + name, "~$" + name.substring(letters)).distinct()
				.filter(lock -> Files.exists(file.resolveSibling(lock))).findFirst();
	}

	private static FileTime date(FileTime time) {
		long seconds = time.toInstant().getEpochSecond();
		return FileTime.from(Instant.ofEpochSecond(seconds - Math.floorMod(seconds, SECONDS_KEPT)));
	}

	/** When the youngest of some files was changed; what is no file any more counts from the beginning of time. */
	public static FileTime youngest(List<Path> files) {
		return files.stream().map(ReportFile::changed).max(FileTime::compareTo).orElse(FileTime.fromMillis(0));
	}

	private static FileTime changed(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}
}
