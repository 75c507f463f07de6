package org.tamyeez.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.UnknownChoiceException;
import org.tamyeez.report.style.StyleProblem;

/**
 * Writes the reports of many plans, each in several formats. What goes wrong with one of them is told, and the others are
 * written.
 */
public final class ReportExport {

	/**
	 * What is wanted.
	 *
	 * @param formats the formats
	 * @param folder  where the reports go
	 * @param report  what the reports tell, and to whom
	 * @param force   whether files are overwritten that were changed since, or are open
	 */
	public record Options(List<ReportFormat> formats, Path folder, ReportOptions report, boolean force) {
	}

	/**
	 * Where a plan comes from.
	 *
	 * @param path   its file, or the file that it stands for
	 * @param shown  the name of that in messages
	 * @param isFile whether it was read from there
	 */
	public record Source(Path path, String shown, boolean isFile) {
	}

	/** Who is told what becomes of the reports. */
	public interface Listener {

		/** A file holds the report. */
		void done(Path file, ReportFile.Outcome outcome);

		/** A file keeps what it held before. */
		void refused(Path file, ExportProblem problem);

		/** A report could not be made, which should never happen. */
		void failed(Path file, Throwable failure);

		/** The house style has something that cannot be used; the report does without. */
		void told(StyleProblem problem);

		/** Whether nobody wants the reports any more that are not written yet. */
		default boolean isCancelled() {
			return false;
		}
	}

	private final Options options;
	private final ReportMaker maker;
	private final ReportNames names;
	private final Function<Path, String> shown;
	private final Listener listener;
	private final Map<String, String> written = new HashMap<>();

	/**
	 * @param options  what is wanted
	 * @param maker    what makes reports
	 * @param plans    the files of all plans, so that the files of the reports have different names
	 * @param shown    how files are named in messages
	 * @param listener who is told
	 */
	public ReportExport(Options options, ReportMaker maker, List<Path> plans, Function<Path, String> shown,
			Listener listener) {
		this.options = options;
		this.maker = maker;
		this.names = new ReportNames(plans);
		this.shown = shown;
		this.listener = listener;
	}

	/**
	 * Writes the reports of a plan.
	 *
	 * @param source  where it comes from
	 * @param plan    the plan
	 * @param several whether its file has other plans as well
	 * @param result  what the check of its file gave
	 * @throws UnknownChoiceException if the plan has no such profile or style
	 */
	public void export(Source source, Plan plan, boolean several, CheckResult result) throws UnknownChoiceException {
		ReportMaker.Made made = maker.make(plan, result, options.report());
		made.problems().forEach(listener::told);
		FileTime youngest = ReportFile.youngest(sources(source, plan));
		List<Optional<String>> parts = parts(plan, several, made.content());
		for (ReportFormat format : options.formats()) {
			if (listener.isCancelled()) {
				return;
			}
			export(source, format, made.content(), parts, youngest);
		}
	}

	private List<Path> sources(Source source, Plan plan) throws UnknownChoiceException {
		List<Path> all = maker.sources(plan, options.report()).stream().filter(URI::isFile)
				.map(uri -> Path.of(uri.toFileString())).toList();
		return source.isFile() ? all : all.stream().filter(file -> !file.equals(source.path())).toList();
	}

	/** What tells the report apart from others of the same plan or file. */
	private static List<Optional<String>> parts(Plan plan, boolean several, ReportContent content) {
		String language = content.words().language().getLanguage();
		return List.of(Optional.ofNullable(plan.getName()).filter(name -> several),
				Optional.of(content.profile().name()).filter(name -> !name.equals(ReportOptions.CLIENT)),
				Optional.of(language).filter(code -> !code.equals(ReportMaker.language(plan).getLanguage())));
	}

	private void export(Source source, ReportFormat format, ReportContent content, List<Optional<String>> parts,
			FileTime youngest) {
		Path file = options.folder().resolve(names.of(source.path(), parts, format.name()));
		String name = shown.apply(file);
		String before = written.putIfAbsent(SafeName.key(name), source.shown());
		if (before != null) {
			listener.refused(file, new ExportProblem("same-name", source.shown(), name, before));
			return;
		}
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			format.write(content, bytes);
			listener.done(file, new ReportFile(file, name, options.force()).write(bytes.toByteArray(), youngest));
		} catch (ExportProblem e) {
			listener.refused(file, e);
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
			listener.failed(file, e);
		}
	}
}
