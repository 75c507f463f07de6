package org.tamyeez.app.steps;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.app.steps.Progress.State;
import org.tamyeez.app.steps.Progress.Status;

/** A step: what to do, how far it has come, and links that do it. */
public final class StepRow {

	private static final int SPACE = 12;

	private final Label picture;
	private final Label state;
	private final Composite links;
	private final Hyperlink visit;
	private final Hyperlink write;
	private State shown = State.TO_WRITE;

	StepRow(Composite parent, Step step, FormToolkit toolkit, StepsPage.Doing doing) {
		picture = toolkit.createLabel(parent, "");
		Label title = toolkit.createLabel(parent, step.title(), SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		indented(parent, toolkit, step.task());
		state = indented(parent, toolkit, "");
		toolkit.createLabel(parent, "");
		links = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(SPACE, 0).extendedMargins(0, 0, 0, SPACE).applyTo(links);
		visit = link(links, toolkit, () -> doing.visit(step));
		write = link(links, toolkit, () -> doing.write(step));
	}

	private static Label indented(Composite parent, FormToolkit toolkit, String words) {
		toolkit.createLabel(parent, "");
		Label label = toolkit.createLabel(parent, words, SWT.WRAP);
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return label;
	}

	private static Hyperlink link(Composite parent, FormToolkit toolkit, Runnable task) {
		Hyperlink link = toolkit.createHyperlink(parent, "", SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> task.run()));
		return link;
	}

	void show(Status status, boolean thereIsAPlan) {
		shown = status.state();
		picture.setImage(AppIcons.image(switch (status.state()) {
			case TO_WRITE -> "step-open";
			case BEGUN -> "step-begun";
			case DONE -> "done";
			case NOT_NEEDED -> "waived";
		}));
		state.setText(words(status));
		boolean written = status.written() > 0;
		visit.setText(Messages.step_visit);
		show(visit, written);
		write.setText(written ? Messages.step_another : Messages.step_write);
		show(write, thereIsAPlan);
		links.layout(true);
	}

	private static void show(Hyperlink link, boolean shown) {
		link.setVisible(shown);
		((GridData) link.getLayoutData()).exclude = !shown;
	}

	private static String words(Status status) {
		return switch (status.state()) {
			case TO_WRITE -> Messages.step_open;
			case BEGUN -> status.open() > 0 ? NLS.bind(Messages.step_questions, status.open()) : Messages.step_begun;
			case DONE -> Messages.step_done;
			case NOT_NEEDED -> Messages.step_needless;
		};
	}

	/** How far the step has come, as it is shown. */
	public State state() {
		return shown;
	}

	/** What is said of it. */
	public String words() {
		return state.getText();
	}

	/** The link that leads to what is written. */
	public Hyperlink visit() {
		return visit;
	}

	/** The link that writes the section. */
	public Hyperlink write() {
		return write;
	}
}
