package org.tamyeez.cli.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that the arguments of a command name: a file is itself, a folder is all plans in it and below, a pattern with
 * stars is all files that it fits, and a hyphen is standard input. Nothing is named twice, whatever links lead to it.
 */
public final class InputFiles {

	/** The name under which standard input is shown. */
	public static final String STANDARD_INPUT = "<stdin>";
	/** How the name of a plan's file ends. */
	public static final String EXTENSION = ".mplan";

	private static final String WILDCARDS = "*?[{";

	private final Path folder;
	private final List<Input> inputs = new ArrayList<>();
	private final List<InputProblem> notes = new ArrayList<>();
	private final Set<Path> taken = new HashSet<>();

	/** @param folder the folder that paths are relative to */
	public InputFiles(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/** Adds all that an argument names. */
	public void add(String argument) {
		if ("-".equals(argument)) {
			addStandardInput(folder.resolve("stdin" + EXTENSION), STANDARD_INPUT);
			return;
		}
		try {
			Path path = folder.resolve(argument).normalize();
			if (Files.isDirectory(path)) {
				addFolder(path);
			} else if (Files.exists(path) || Files.isSymbolicLink(path) || !isPattern(argument)) {
				addFile(path);
			} else {
				addPattern(argument);
			}
		} catch (InvalidPathException e) {
			if (isPattern(argument)) {
				addPattern(argument);
			} else {
				addProblem(folder, InputProblem.of("bad-name", argument));
			}
		}
	}

	/**
	 * Adds standard input.
	 *
	 * @param path  the file that it stands for: it finds what the files of the same folder share
	 * @param shown the name to show
	 */
	public void addStandardInput(Path path, String shown) {
		inputs.add(new Input(shown, path, true, null));
	}

	/** What was found, in the order of the arguments and of the names within each. */
	public List<Input> inputs() {
		return List.copyOf(inputs);
	}

	/** What is worth knowing of the search, and kept nothing from being read. */
	public List<InputProblem> notes() {
		return List.copyOf(notes);
	}

	/** A path as it is shown: relative to the folder where it lies within, with slashes on every system. */
	public String shown(Path path) {
		boolean inside = path.startsWith(folder) && !path.equals(folder);
		return (inside ? folder.relativize(path) : path).toString().replace(File.separatorChar, '/');
	}

	private void addFile(Path path) {
		if (taken.add(path)) {
			inputs.add(new Input(shown(path), path, false, null));
		}
	}

	private void addProblem(Path path, InputProblem problem) {
		inputs.add(new Input(problem.shown(), path, false, problem));
	}

	private void addFolder(Path path) {
		int before = inputs.size();
		Walk walk = new Walk(file -> fileName(file).endsWith(EXTENSION), Integer.MAX_VALUE);
		walk.into(path, 0);
		if (inputs.size() == before && !walk.metKnown) {
			addProblem(path, InputProblem.of("empty-folder", shown(path)));
		}
	}

	private static boolean isPattern(String argument) {
		return argument.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
	}

	private void addPattern(String argument) {
		String pattern = argument.replace(File.separatorChar, '/');
		int wildcard = 0;
		while (WILDCARDS.indexOf(pattern.charAt(wildcard)) < 0) {
			wildcard++;
		}
		int base = pattern.lastIndexOf('/', wildcard) + 1;
		Path start = folder.resolve(pattern.substring(0, base)).normalize();
		String rest = pattern.substring(base);
		try {
			int before = inputs.size();
			int depth = rest.contains("**") ? Integer.MAX_VALUE : (int) rest.chars().filter(c -> c == '/').count();
			Walk walk = new Walk(matching(start, rest), depth);
			if (Files.isDirectory(start)) {
				walk.into(start, 0);
			}
			if (inputs.size() == before && !walk.metKnown) {
				addProblem(start, InputProblem.of("no-match", argument));
			}
		} catch (PatternSyntaxException e) {
			addProblem(start, InputProblem.of("bad-pattern", argument));
		}
	}

	/** Two stars and a slash fit no folder at all as well as many, as people expect it of them. */
	private static Predicate<Path> matching(Path start, String pattern) {
		PathMatcher below = start.getFileSystem().getPathMatcher("glob:" + pattern);
		PathMatcher here = start.getFileSystem().getPathMatcher("glob:" + pattern.replace("**/", ""));
		return file -> {
			Path relative = start.relativize(file);
			return below.matches(relative) || here.matches(relative);
		};
	}

	private static String fileName(Path path) {
		return Objects.requireNonNullElse(path.getFileName(), path).toString();
	}

	/** One way through a folder and the folders below it. */
	private final class Walk {
		private final Predicate<Path> wanted;
		private final int depth;
		private final Deque<Path> way = new ArrayDeque<>();
		private final Set<Path> seen = new HashSet<>();
		/** Whether a wanted file was met that an earlier argument had named. */
		private boolean metKnown;

		Walk(Predicate<Path> wanted, int depth) {
			this.wanted = wanted;
			this.depth = depth;
		}

		void into(Path current, int level) {
			try {
				Path real = current.toRealPath();
				if (way.contains(real)) {
					notes.add(InputProblem.of("folder-loop", shown(current)));
				} else if (seen.add(real)) {
					if (fileName(current).endsWith(EXTENSION)) {
						notes.add(InputProblem.of("folder-as-plan", shown(current)));
					}
					List<Path> children = children(current);
					way.push(real);
					children.forEach(child -> visit(child, level));
					way.pop();
				}
			} catch (AccessDeniedException e) {
				addProblem(current, InputProblem.of("no-permission", shown(current)));
			} catch (IOException e) {
				addProblem(current, InputProblem.of("io", shown(current), String.valueOf(e.getMessage())));
			}
		}

		private List<Path> children(Path parent) throws IOException {
			try (Stream<Path> children = Files.list(parent)) {
				return children.filter(child -> !fileName(child).startsWith(".")).sorted().toList();
			}
		}

		private void visit(Path child, int level) {
			if (Files.isDirectory(child)) {
				if (level < depth) {
					into(child, level + 1);
				}
			} else if (wanted.test(child)) {
				metKnown |= taken.contains(child);
				addFile(child);
			}
		}
	}
}
