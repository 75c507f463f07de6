package org.tamyeez.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanDocument;

/** Offers, when the workbench has started, what was typed and not saved when it ended without being closed. */
public final class Recovery {

	private static final int MOST_NAMES = 12;
	private static final String BULLET = "\n• ";
	/** A path reads from left to right, also among Arabic words. */
	private static final String LEFT_TO_RIGHT = "\u2066";
	private static final String AS_BEFORE = "\u2069";

	private final Drafts drafts;

	/** Recovers drafts from where they have been kept. */
	public Recovery(Drafts drafts) {
		this.drafts = drafts;
	}

	/** Offers what there is, and keeps drafts from then on. In the thread of the window. */
	public static void begin(IWorkbench workbench) {
		Drafts drafts = Drafts.ofWorkspace();
		DraftKeeper.watch(drafts, workbench);
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			new Recovery(drafts).offer(window.getActivePage());
		}
	}

	/** Asks what shall become of the drafts that there are, and does it. */
	public void offer(IWorkbenchPage page) {
		try {
			List<Draft> lost = lost();
			if (lost.isEmpty()) {
				return;
			}
			if (isWanted(page.getWorkbenchWindow().getShell(), lost)) {
				uncoverEditors(page.getWorkbenchWindow().getWorkbench().getIntroManager());
				for (Draft draft : lost) {
					restore(draft, page);
				}
			} else {
				for (Draft draft : lost) {
					drafts.forget(draft.file());
				}
			}
		} catch (IOException e) {
			Log.failure(e);
		}
	}

	/** The drafts whose text does not stand in their files. The others are forgotten. */
	private List<Draft> lost() throws IOException {
		List<Draft> lost = new ArrayList<>();
		for (Draft draft : drafts.all()) {
			if (isSaved(draft)) {
				drafts.forget(draft.file());
			} else {
				lost.add(draft);
			}
		}
		return lost;
	}

	private static boolean isSaved(Draft draft) {
		try {
			return Files.isRegularFile(draft.file()) && Files.readString(draft.file()).equals(draft.text());
		} catch (IOException e) {
			// What cannot be read, or is no text any more, does not hold what was typed.
			return false;
		}
	}

	/** Only who says so loses text; who closes the question gets it back. */
	private static boolean isWanted(Shell shell, List<Draft> lost) {
		String names = lost.stream().limit(MOST_NAMES).map(Recovery::name).collect(Collectors.joining(BULLET, BULLET, ""));
		String more = lost.size() > MOST_NAMES
				? '\n' + MessageFormat.format(Messages.recovery_more, lost.size() - MOST_NAMES)
				: "";
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.recovery_title,
				Messages.recovery_question + names + more, 0, Messages.recovery_restore, Messages.recovery_discard) != 1;
	}

	/** A plan's place, and, where it has been changed since by somebody else, that it has. */
	private static String name(Draft draft) {
		String name = LEFT_TO_RIGHT + draft.file() + AS_BEFORE;
		try {
			if (!Files.exists(draft.file())) {
				return MessageFormat.format(Messages.recovery_gone, name);
			}
			Optional<Instant> now = Optional.of(Files.getLastModifiedTime(draft.file()).toInstant());
			return draft.saved().isPresent() && !now.equals(draft.saved())
					? MessageFormat.format(Messages.recovery_changed, name)
					: name;
		} catch (IOException e) {
			return name;
		}
	}

	/** Shows a draft in an editor, where it can be looked at, saved or undone. A file that is gone is written again. */
	private void restore(Draft draft, IWorkbenchPage page) {
		try {
			if (!Files.exists(draft.file())) {
				Files.createDirectories(draft.file().getParent());
				Files.writeString(draft.file(), draft.text());
				drafts.forget(draft.file());
			}
			refresh(draft.file());
			if (IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem()
					.getStore(IPath.fromOSString(draft.file().toString()))) instanceof ITextEditor editor) {
				Optional<PlanDocument> plan = PlanEditors.plan(editor);
				if (plan.isPresent()) {
					replace(plan.get().document(), draft.text());
				}
			}
		} catch (IOException | CoreException | BadLocationException e) {
			Log.failure(e);
			Shell shell = Ui.shell();
			MessageDialog.openError(shell, Messages.recovery_title,
					MessageFormat.format(Messages.recovery_failed, draft.file(), e.getLocalizedMessage()));
		}
	}

	/** A page of welcome lies over all editors. */
	private static void uncoverEditors(IIntroManager welcome) {
		if (welcome.getIntro() != null) {
			welcome.closeIntro(welcome.getIntro());
		}
	}

	/** What the workspace knew of its files may be as old as the last time that it was closed. */
	private static void refresh(Path path) throws CoreException {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
			file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		}
	}

	/** Replaces only what differs, so that the rest keeps its marks. */
	private static void replace(IDocument document, String text) throws BadLocationException {
		String before = document.get();
		int most = Math.min(before.length(), text.length());
		int start = 0;
		while (start < most && before.charAt(start) == text.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < most - start && before.charAt(before.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
			same++;
		}
		if (start + same < Math.max(before.length(), text.length())) {
			document.replace(start, before.length() - start - same, text.substring(start, text.length() - same));
		}
	}
}
