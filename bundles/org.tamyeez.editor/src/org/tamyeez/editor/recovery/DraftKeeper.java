package org.tamyeez.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanBuffers;

/**
 * Keeps a draft of each plan that has been changed and not saved. A draft is written a second after the first change that is
 * not in it, however long the author types on; it is forgotten when the plan is saved or closed.
 */
public final class DraftKeeper extends PlanBuffers<DraftKeeper.Changed> implements IWorkbenchListener {

	private static final int MILLISECONDS = 1_000;
	private static final int LAST_SECONDS = 10;

	private final Drafts drafts;
	/** Drafts are written and forgotten in the order in which it was asked for, and nobody waits for the disk. */
	private final ExecutorService disk = Executors.newSingleThreadExecutor(task -> {
		Thread worker = new Thread(task, "Tamyeez drafts");
		worker.setDaemon(true);
		return worker;
	});

	private DraftKeeper(Drafts drafts) {
		this.drafts = drafts;
	}

	/** Keeps drafts from now on until the workbench is closed. */
	public static void watch(Drafts drafts, IWorkbench workbench) {
		DraftKeeper keeper = new DraftKeeper(drafts);
		keeper.watch();
		workbench.addWorkbenchListener(keeper);
	}

	@Override
	protected Changed opened(ITextFileBuffer buffer, Path path) {
		return new Changed(buffer, path);
	}

	@Override
	protected void saved(Changed plan) {
		plan.isSaved();
	}

	@Override
	protected void closed(Changed plan) {
		plan.isClosed();
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	/** What was saved or thrown away in the end is not offered at the next start. */
	@Override
	public void postShutdown(IWorkbench workbench) {
		leave();
		disk.shutdown();
		try {
			disk.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private interface DiskWork {

		void run() throws IOException;
	}

	private void onDisk(DiskWork work) {
		disk.execute(() -> {
			try {
				work.run();
			} catch (IOException e) {
				Log.failure(e);
			}
		});
	}

	/** A plan that is open, and what has become of its text since it was saved. All is told in the thread of the window. */
	final class Changed implements IDocumentListener {

		private final ITextFileBuffer buffer;
		private final Path file;
		private Optional<Instant> saved;
		private boolean waiting;
		private boolean kept;

		Changed(ITextFileBuffer buffer, Path file) {
			this.buffer = buffer;
			this.file = file;
			saved = lastWritten();
			buffer.getDocument().addDocumentListener(this);
		}

		private Optional<Instant> lastWritten() {
			try {
				return Optional.of(Files.getLastModifiedTime(file).toInstant());
			} catch (IOException e) {
				return Optional.empty();
			}
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			Ui.later(() -> {
				if (!waiting) {
					waiting = true;
					Ui.after(MILLISECONDS, this::keep);
				}
			});
		}

		private void keep() {
			waiting = false;
			if (buffer.isDirty() && open().contains(this)) {
				kept = true;
				Draft draft = new Draft(file, saved, buffer.getDocument().get());
				onDisk(() -> drafts.keep(draft));
			}
		}

		void isSaved() {
			saved = lastWritten();
			forget();
		}

		void isClosed() {
			buffer.getDocument().removeDocumentListener(this);
			forget();
		}

		/** A draft that was found at the start and is not yet decided on is not ours to forget. */
		private void forget() {
			if (kept) {
				kept = false;
				onDisk(() -> drafts.forget(file));
			}
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// Only what comes of it is kept.
		}
	}
}
