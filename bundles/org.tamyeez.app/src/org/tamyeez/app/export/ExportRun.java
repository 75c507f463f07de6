package org.tamyeez.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.app.Messages;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanReading;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.UnknownChoiceException;
import org.tamyeez.report.export.ExportProblem;
import org.tamyeez.report.export.ReportExport;
import org.tamyeez.report.export.ReportFile;
import org.tamyeez.report.style.StyleProblem;

/** Writes the reports, while its author goes on working, and then tells what became of them. */
public final class ExportRun extends Job {

	private static final Set<String> UNREADABLE = Set.of(EngineRule.SYNTAX_ERROR.name(), EngineRule.IMPOSSIBLE_VALUE.name(),
			EngineRule.UNRESOLVED_REFERENCE.name());

	/** What became of a report, or of a plan that has none. */
	public record Told(Kind kind, String words) {
	}

	/** How it came out. */
	public enum Kind {
		/** The report is there. */
		DONE,
		/** The report is there, but for something. */
		NOTE,
		/** There is no report, or not the new one. */
		REFUSED
	}

	private final List<Path> plans;
	private final ReportExport.Options options;
	private final boolean opens;
	private final List<Told> told = new ArrayList<>();
	private final List<Path> written = new ArrayList<>();

	/**
	 * @param plans   the plans
	 * @param options how they are reported
	 * @param opens   whether the report is opened when it is written
	 */
	public ExportRun(List<Path> plans, ReportExport.Options options, boolean opens) {
		super(Messages.export_running);
		this.plans = plans;
		this.options = options;
		this.opens = opens;
		setUser(true);
	}

	/** What became of the reports, once all are written. */
	public List<Told> told() {
		return List.copyOf(told);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ExportRun.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.export_running, plans.size());
		ReportExport reports = new ReportExport(options, PlanLanguage.service(ReportMaker.class), plans,
				file -> String.valueOf(file.getFileName()), new Listener(progress));
		for (Path plan : plans) {
			if (progress.isCanceled()) {
				break;
			}
			progress.subTask(String.valueOf(plan.getFileName()));
			export(plan, reports);
			progress.worked(1);
		}
		refreshWorkspace(monitor);
		boolean cancelled = progress.isCanceled();
		Ui.later(() -> ExportResult.show(List.copyOf(told), List.copyOf(written), options.folder(), opens && !cancelled));
		return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void export(Path path, ReportExport reports) {
		String name = String.valueOf(path.getFileName());
		try {
			XtextResource resource = PlanReading.read(path);
			CheckResult result = PlanLanguage.service(PlanChecker.class).check(resource);
			List<Plan> all = PlanReading.plansIn(resource);
			Optional<Finding> broken = result.findings().stream().filter(finding -> UNREADABLE.contains(finding.rule()))
					.findFirst();
			if (broken.isPresent()) {
				int line = broken.get().location().line();
				refuse(NLS.bind(Messages.export_broken, new Object[] { name, line, words(broken.get()) }));
				return;
			}
			ReportExport.Source source = new ReportExport.Source(path, name, true);
			for (Plan plan : all) {
				reports.export(source, plan, all.size() > 1, result);
			}
		} catch (IOException e) {
			refuse(NLS.bind(Messages.export_unreadable, name));
		} catch (UnknownChoiceException e) {
			refuse(NLS.bind(Messages.export_of, name, e.message(PlanLanguage.ofWindow())));
		}
	}

	private static String words(Finding finding) {
		return PlanLanguage.service(RuleMessages.class).message(finding, ReaderLanguage.of(PlanLanguage.ofWindow()));
	}

	private void refuse(String words) {
		told.add(new Told(Kind.REFUSED, words));
	}

	/** Reports inside the workspace show up among its files. */
	private void refreshWorkspace(IProgressMonitor monitor) {
		IContainer[] folders = ResourcesPlugin.getWorkspace().getRoot()
				.findContainersForLocationURI(options.folder().toUri());
		for (IContainer folder : folders) {
			try {
				folder.refreshLocal(IResource.DEPTH_ONE, monitor);
				if (folder.getParent() != null) {
					folder.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
				}
			} catch (CoreException e) {
				Log.failure(e);
			}
		}
	}

	/** Collects what becomes of the reports. */
	private final class Listener implements ReportExport.Listener {

		private final IProgressMonitor monitor;

		Listener(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void done(Path file, ReportFile.Outcome outcome) {
			written.add(file);
			told.add(new Told(Kind.DONE, NLS.bind(outcome == ReportFile.Outcome.WRITTEN ? Messages.export_written
					: Messages.export_unchanged, file.getFileName())));
		}

		@Override
		public void refused(Path file, ExportProblem problem) {
			refuse(words(problem));
		}

		@Override
		public void failed(Path file, Throwable failure) {
			Log.failure(failure);
			refuse(NLS.bind(Messages.export_failed, file.getFileName(), failure));
		}

		@Override
		public void told(StyleProblem problem) {
			told.add(new Told(Kind.NOTE, NLS.bind(Messages.export_style_problem,
					problem.line(), problem.message(PlanLanguage.ofWindow()))));
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}

	private static String words(ExportProblem problem) {
		String pattern = switch (problem.code()) {
			case "open" -> Messages.problem_open;
			case "edited" -> Messages.problem_edited;
			case "same-name" -> Messages.problem_sameName;
			case "is-folder" -> Messages.problem_isFolder;
			case "folder-is-file" -> Messages.problem_folderIsFile;
			case "broken-link" -> Messages.problem_brokenLink;
			case "not-replaced" -> Messages.problem_notReplaced;
			case "no-permission" -> Messages.problem_noPermission;
			default -> Messages.problem_notWritten;
		};
		return NLS.bind(pattern, problem.arguments());
	}
}
