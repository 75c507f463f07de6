import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times whole processes of the command line against others. Machines are shared and noisy, so two commands are always run
 * in turn, A B A B …, and what counts is the median of the ratios of each pair.
 */
public final class Benchmarks {

	private static final String TUTORIAL = "Tutorial/tutorial.tjp";
	private static final List<String> GROUPS = List.of("fields", "audience", "mix", "relationship", "method", "form");
	private static final int WARM_UP = 1;
	private static final int MANY_REPORTS = 10;
	private static final int FINDINGS_OF_20_PAGES = 95;
	private static final int FINDINGS_OF_300_PAGES = 4500;
	/** Seldom enough to leave the processors to what is measured. */
	private static final int POLL_MILLISECONDS = 20;

	private final Path root;
	private final Path work;
	private final String only;

	private Benchmarks(Path root, Path work, String only) {
		this.root = root;
		this.work = work;
		this.only = only;
	}

	/**
	 * @param args the folder of the project, then, to measure less, the beginning of a measurement's name
	 */
	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory("tamyeez-benchmarks");
		try {
			new Benchmarks(Path.of(args[0]), work, args.length > 1 ? args[1] : "").run();
		} finally {
			deleteAll(work);
		}
	}

	private void run() throws Exception {
		Path tutorial = tutorial();
		Path plan = write("one/plan.mplan", plan("Plan", 500));
		System.out.printf("Plan: %d lines. TaskJuggler tutorial: %d lines.%n", lines(plan), lines(tutorial));
		compare("cold-check-vs-tj3", 11, check(plan), List.of("tj3", "--check-syntax", tutorial.toString()));
		compare("cold-check-vs-java", 11, check(plan), List.of("java", "-Xshare:auto", "-version"));

		Path hundred = folder("hundred", 100, "", "");
		Path thousand = folder("thousand", 1000, "", "");
		compare("many-1000-vs-100", 3, check(thousand), check(hundred), 10, "time per plan, 1,000 plans against 100");
		compare("many-1000-vs-tj3", 3, check(thousand), List.of("tj3", "--check-syntax", tutorial.toString()), 1000,
				"time per plan of 1,000 in one process, against one run of tj3");
		compare("rules-vs-parsing", 3, check(folder("ruled", 1000, "Strict", "error")), check(folder("unruled", 1000, "Off", "off")),
				1, "all rules against a policy that turns them all off, so that plans are only parsed and linked");

		reports();

		grows("hostile-braces", count -> "plan P " + "{".repeat(count), 10_000);
		grows("hostile-line", count -> "plan P { client \"" + "x".repeat(100 * count) + "\" }", 10_000);
		grows("hostile-words", count -> "plan P {\n" + "nonsense here\n".repeat(count) + "}", 10_000);
		grows("hostile-quotes", count -> "plan P {\n" + "client \"\n".repeat(count) + "}", 10_000);
		grows("hostile-comment", count -> "/*".repeat(count), 10_000);
	}

	/**
	 * Reports in Arabic: a PDF of about 20 pages against LibreOffice, which makes one of our own Word file of the same plan;
	 * alone, so that the program has to start, and as one of many. And how time and memory grow with the pages.
	 */
	private void reports() throws Exception {
		Path plan = write("report/plan.mplan", arabicPlan(FINDINGS_OF_20_PAGES));
		Path many = work.resolve("reports");
		for (int i = 0; i < MANY_REPORTS; i++) {
			write("reports/plan" + i + ".mplan", arabicPlan(FINDINGS_OF_20_PAGES));
		}
		Path large = write("large/plan.mplan", arabicPlan(FINDINGS_OF_300_PAGES));
		if (wanted("pdf-cold") || wanted("pdf-warm")) {
			if (isInstalled("soffice")) {
				Run.of(export("docx", plan));
				Run.of(export("docx", many));
				Path word = work.resolve("docx/plan.docx");
				System.out.printf("Report: %s pages.%n", pages("pdf", plan));
				compare("pdf-cold", 5, export("pdf", plan), libreOffice(List.of(word)), 1,
						"one PDF in a process of its own, against LibreOffice");
				List<Path> words = IntStream.range(0, MANY_REPORTS).mapToObj(i -> work.resolve("docx/plan" + i + ".docx"))
						.toList();
				compare("pdf-warm", 3, export("pdf", many), libreOffice(words), 1,
						MANY_REPORTS + " PDFs in one process, against LibreOffice making as many in one");
			} else {
				System.out.println("pdf-cold, pdf-warm: left out, LibreOffice is missing (Debian package libreoffice-writer)");
			}
		}
		if (wanted("pdf-300-pages")) {
			System.out.printf("Large report: %s pages, small one: %s.%n", pages("pdf", large), pages("pdf", plan));
			compare("pdf-300-pages", 3, export("pdf", large), export("pdf", plan), 15,
					"time per page, and peak of memory, of a report of 300 pages against one of 20");
		}
	}

	private List<String> export(String format, Path path) {
		return List.of(root.resolve("tamyeez").toString(), "export", "--format", format, "--language", "ar", "--today",
				"2027-04-15", "--force", "--output", work.resolve(format).toString(), path.toString());
	}

	private List<String> libreOffice(List<Path> files) {
		List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + work.resolve("office").toUri(),
				"--headless", "--convert-to", "pdf", "--outdir", work.resolve("office-pdf").toString()));
		files.forEach(file -> command.add(file.toString()));
		return command;
	}

	/** How many pages the PDF of a plan has, as poppler counts them, if it is there. */
	private String pages(String format, Path plan) throws Exception {
		if (!isInstalled("pdfinfo")) {
			return "(unknown, pdfinfo is missing)";
		}
		Run.of(export(format, plan));
		Process process = new ProcessBuilder("pdfinfo", work.resolve(format).resolve("plan.pdf").toString()).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return text.lines().filter(line -> line.startsWith("Pages:")).map(line -> line.replaceAll("\\D", "")).findFirst()
				.orElse("no");
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}

	/** The Arabic example with more findings of its study, so that its report has more pages. */
	private String arabicPlan(int findings) throws IOException {
		String example = Files.readString(root.resolve("bundles/org.tamyeez.examples/plans/leather-shop.mplan"));
		String more = IntStream.range(0, findings).mapToObj(i -> """
				\t\tنتيجة س%1$d "تقول موظفة من كل أربع في المقابلة رقم %1$d إنها تحمل الحاسوب (laptop) إلى العمل كل يوم، \
				وإن الحقيبة التي لا تتسع له لا تصلح لها مهما كان سعرها" المصدر "مقابلات في متجرين" العينة ٦٠
				\t\t\tفي ٢٠٢٦-١٢-١٠ بدليل "ملحق الدراسة، جدول ٢"
				""".formatted(i)).collect(Collectors.joining());
		return example.replaceFirst("(?m)^\\t\\tنتيجة ", Matcher.quoteReplacement(more) + "\t\tنتيجة ");
	}

	/** How time grows where a hostile file is twice as long: about 2 is in step, 4 would be its square. */
	private void grows(String name, IntFunction<String> text, int size) throws Exception {
		if (wanted(name)) {
			Path large = write(name + "/large.mplan", text.apply(2 * size));
			Path small = write(name + "/small.mplan", text.apply(size));
			compare(name, 3, check(large), check(small), 1, "a file twice as long");
		}
	}

	private void compare(String name, int runs, List<String> one, List<String> other) throws Exception {
		compare(name, runs, one, other, 1, "");
	}

	private void compare(String name, int runs, List<String> one, List<String> other, int share, String what)
			throws Exception {
		if (!wanted(name)) {
			return;
		}
		List<Run> ones = new ArrayList<>();
		List<Run> others = new ArrayList<>();
		for (int i = 0; i < WARM_UP + runs; i++) {
			Run first = Run.of(one);
			Run second = Run.of(other);
			if (i >= WARM_UP) {
				ones.add(first);
				others.add(second);
			}
		}
		List<Double> ratios = IntStream.range(0, runs)
				.mapToObj(i -> ones.get(i).seconds() / share / others.get(i).seconds()).sorted().toList();
		System.out.printf(Locale.ROOT, "%-20s ratio %.4f (min %.4f, max %.4f)  %.3f s : %.3f s  peak %d MiB : %d MiB  %s%n", name,
				ratios.get(runs / 2), ratios.get(0), ratios.get(runs - 1), median(ones), median(others), peak(ones),
				peak(others), what);
	}

	private boolean wanted(String name) {
		return name.startsWith(only);
	}

	private static double median(List<Run> runs) {
		return runs.stream().map(Run::seconds).sorted().toList().get(runs.size() / 2);
	}

	private static long peak(List<Run> runs) {
		return runs.stream().mapToLong(Run::peakKiB).max().orElse(0) / 1024;
	}

	private List<String> check(Path path) {
		return List.of(root.resolve("tamyeez").toString(), "check", "--fail-on", "never", path.toString());
	}

	/** A run of a process: how long it took, and the most memory that it or one that it started held. */
	private record Run(double seconds, long peakKiB) {

		static Run of(List<String> command) throws IOException, InterruptedException {
			long start = System.nanoTime();
			Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			long peak = 0;
			while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				peak = Math.max(peak, Stream.concat(Stream.of(process.toHandle()), process.descendants())
						.mapToLong(each -> peakOf(each.pid())).max().orElse(0));
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			if (process.exitValue() > 2) {
				throw new IOException(command + " ended with " + process.exitValue());
			}
			return new Run(seconds, peak);
		}

		private static long peakOf(long pid) {
			try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
				return lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
						.mapToLong(Long::parseLong).findFirst().orElse(0);
			} catch (IOException | UncheckedIOException ended) {
				return 0;
			}
		}
	}

	/**
	 * A folder with plans of about 10 KB each.
	 *
	 * @param policy the policy that all of them follow, which stands in a file of its own; empty for none
	 * @param severity what the policy makes of all rules
	 */
	private Path folder(String name, int count, String policy, String severity) {
		String follows = policy.isEmpty() ? "" : "  policy " + policy + "\n";
		for (int i = 0; i < count; i++) {
			write(name + "/plan" + i + ".mplan", plan("Plan" + i, 190).replaceFirst("(?m)^  client", follows + "  client"));
		}
		if (!policy.isEmpty()) {
			write(name + "/policy.mplan", GROUPS.stream().map(group -> "  rules of " + group + " is " + severity + "\n")
					.collect(Collectors.joining("", "policy " + policy + " {\n", "}\n")));
		}
		return work.resolve(name);
	}

	/** A plan of about so many lines: the parts that every plan has, and content for the rest. */
	static String plan(String name, int lines) {
		String head = """
				plan %s "Plan of a leather shop" {
				  client "Noura Leather" organisation product
				  period 2027-01-03 to 2027-06-30
				  budget 120,000 SAR report in en
				  offering Bags "Leather handbags" product physical {
				    attribute colours "black, camel, olive"
				    price 180 to 420 SAR
				    incentive "Free engraving"
				  }
				  study Interviews from 2026-12-01 to 2027-01-10 {
				    finding Touch "Nine of ten open the bag before paying" source "Interviews in two shops" sample 60 on 2026-12-10
				  }
				  audience Riyadh "Riyadh and its fashion scene" {
				    group Shoppers "Women who buy bags" influence supportive
				    group Voices "Fashion writers" influence mixed leads opinion cares about "local craft"
				    group Unhappy "Buyers who complained" influence adverse
				  }
				  market Women "Working women" part of Riyadh.Shoppers {
				    age 25 to 40 gender women place "Riyadh"
				    income 6,000 to 15,000 SAR per month
				    culture "Formal dress at work" conviction "Pays for what lasts"
				    need Capacity "Carries a laptop and still looks formal"
				  }
				  goal Revenue "Raise online sales" marketing for market Women {
				    measure revenue from 40,000 SAR to 60,000 SAR by 2027-06-30
				  }
				  goal Bond "Be known for local craft" public relations for audience Riyadh {
				    measure sentiment from 55 %% to 70 %% by 2027-06-30
				  }
				  team { role Sara "Community manager" staff skills social network, support }
				  phase Open launch from 2027-02-15 to 2027-03-01 {
				    activity Opening serves Revenue by Sara costs 15,000 SAR
				  }
				""".formatted(name);
		int count = Math.max(1, (lines - (int) head.lines().count() - 2) / 8);
		String rest = IntStream.range(0, count).mapToObj(i -> """
				  message Says%1$d "Five years of daily work, guaranteed" to sell for market Women answers Capacity evidence Touch
				  channel Network%1$d "Instagram" digital social network on Instagram {
				    account "@noura.leather" verified
				    reaches Women, Riyadh.Voices
				    serves Revenue "shows what fits a working day"
				    support by Sara within 2 hours
				    content Work%1$d video about relationship every week says Says%1$d keywords "handmade", "Riyadh"
				  }
				""".formatted(i)).collect(Collectors.joining());
		return head + rest + "}\n";
	}

	private Path write(String name, String text) {
		try {
			Path file = work.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static long lines(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		}
	}

	/** The example project that TaskJuggler's package brings along. */
	private static Path tutorial() throws IOException {
		for (Path place : List.of(Path.of("/usr/share/doc/tj3"), Path.of("/usr/share/doc"), Path.of("/var/lib/gems"),
				Path.of("/usr/share/rubygems-integration"))) {
			if (Files.isDirectory(place)) {
				try (Stream<Path> files = Files.find(place, 12, (path, attributes) -> path.endsWith(TUTORIAL))) {
					List<Path> found = files.toList();
					if (!found.isEmpty()) {
						return found.get(0);
					}
				}
			}
		}
		throw new IOException("TaskJuggler's " + TUTORIAL + " was not found");
	}

	private static void deleteAll(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
