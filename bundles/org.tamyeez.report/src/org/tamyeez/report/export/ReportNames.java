package org.tamyeez.report.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names the files of reports after those of their plans. Plans of one name in several folders, as in a house where each
 * client has a folder, are told apart by the names of their folders.
 */
final class ReportNames {

	private static final String JOINT = "-";
	/** Leaves room for the ending, and for what programs put before the names of their own files. */
	private static final int MOST_BYTES = 200;
	/** Leaves room for what tells the reports of a file apart. */
	private static final int MOST_OF_FILE = 120;

	private final Map<Path, String> stems = new HashMap<>();

	/** @param plans all files that reports are made of in this run */
	ReportNames(List<Path> plans) {
		Map<String, List<Path>> alike = plans.stream().distinct()
				.collect(Collectors.groupingBy(file -> SafeName.key(stem(file, 0))));
		alike.values().forEach(this::tellApart);
	}

	private void tellApart(List<Path> files) {
		int deepest = files.stream().mapToInt(Path::getNameCount).max().orElse(0);
		int folders = IntStream.range(0, deepest).filter(
				count -> files.stream().map(file -> SafeName.key(stem(file, count))).distinct().count() == files.size())
				.findFirst().orElse(0);
		files.forEach(file -> stems.put(file, stem(file, folders)));
	}

	/** The name of a file without its ending, with the names of some of the folders around it before it. */
	private static String stem(Path file, int folders) {
		int last = file.getNameCount() - 1;
		String name = file.getName(last).toString();
		int dot = name.lastIndexOf('.');
		Stream<String> around = IntStream.range(Math.max(0, last - folders), last)
				.mapToObj(index -> file.getName(index).toString());
		return Stream.concat(around, Stream.of(dot > 0 ? name.substring(0, dot) : name)).collect(Collectors.joining(JOINT));
	}

	/**
	 * The name of a report's file.
	 *
	 * @param plan   the file of the plan
	 * @param parts  what else tells the report apart from others of the file
	 * @param format the ending
	 */
	String of(Path plan, List<Optional<String>> parts, String format) {
		String stem = SafeName.of(stems.getOrDefault(plan, stem(plan, 0)), MOST_OF_FILE);
		String name = Stream.concat(Stream.of(stem), parts.stream().flatMap(Optional::stream))
				.collect(Collectors.joining(JOINT));
		return SafeName.of(name, MOST_BYTES) + '.' + format;
	}
}
