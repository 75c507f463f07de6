package org.tamyeez.app.steps;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.tamyeez.app.Messages;

/** Shows the stages with their steps. It is made once; what changes are words, pictures, and which stage is open. */
public final class StepsPage {

	/** What the links do. */
	interface Doing {

		/** Goes to what is written of a step. */
		void visit(Step step);

		/** Writes what a step asks for. */
		void write(Step step);

		/** Begins a plan. */
		void begin();

		/** Opens what there is to read. */
		void read();
	}

	private static final int MARGIN = 8;

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final FormText heading;
	private final ProgressBar bar;
	private final Map<Stage, Section> stages = new EnumMap<>(Stage.class);
	private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);
	private Optional<Stage> next = Optional.empty();

	/**
	 * @param parent what it lies in
	 * @param doing  what the links do
	 */
	StepsPage(Composite parent, Doing doing) {
		parent.setLayout(new FillLayout());
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(event -> toolkit.dispose());
		Composite body = form.getBody();
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = MARGIN;
		body.setLayout(layout);
		heading = toolkit.createFormText(body, true);
		heading.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> doing.begin()));
		heading.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		bar = new ProgressBar(body, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(Step.values().length);
		bar.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		for (Stage stage : Stage.values()) {
			stages.put(stage, section(body, stage, doing));
		}
		link(body, Messages.steps_guide, doing::read);
	}

	private Hyperlink link(Composite parent, String words, Runnable task) {
		Hyperlink link = toolkit.createHyperlink(parent, words, SWT.WRAP);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> task.run()));
		return link;
	}

	private Section section(Composite body, Stage stage, Doing doing) {
		Section section = toolkit.createSection(body, ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite content = toolkit.createComposite(section);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.horizontalSpacing = MARGIN;
		layout.verticalSpacing = 2;
		content.setLayout(layout);
		stage.steps().forEach(step -> rows.put(step, new StepRow(content, step, toolkit, doing)));
		section.setClient(content);
		section.addExpansionListener(IExpansionListener
				.expansionStateChangedAdapter(event -> form.reflow(true)));
		return section;
	}

	/** What is laid out. */
	ScrolledForm form() {
		return form;
	}

	/**
	 * Shows how far a plan has come.
	 *
	 * @param progress how far
	 * @param plan     what it is called; none where there is no plan
	 * @param another  whether it is another plan than before
	 */
	void show(Progress progress, Optional<String> plan, boolean another) {
		int done = Stream.of(Stage.values()).mapToInt(progress::finished).sum();
		plan.ifPresentOrElse(
				name -> heading.setText(
						progress.next().isEmpty() ? NLS.bind(Messages.steps_all, name)
								: NLS.bind(Messages.steps_of, new Object[] { name, done, Step.values().length }),
						false, false),
				() -> heading.setText("<form><p>" + Messages.steps_none + "</p></form>", true, false));
		bar.setSelection(done);
		bar.setVisible(plan.isPresent());
		rows.forEach((step, row) -> row.show(progress.of(step), plan.isPresent()));
		stages.forEach((stage, section) -> {
			section.setText(NLS.bind(Messages.steps_stage, new Object[] { stage.number(), stage.title(),
					progress.finished(stage), stage.steps().size() }));
			((Composite) section.getClient()).layout(true, true);
			section.layout();
		});
		expand(progress.next(), another);
		form.reflow(true);
	}

	/** Opens the stage in which something is to be done. A reader who has opened others keeps them. */
	private void expand(Optional<Stage> wanted, boolean another) {
		if (another || !wanted.equals(next)) {
			stages.forEach((stage, section) -> {
				if (wanted.filter(stage::equals).isPresent()) {
					section.setExpanded(true);
				} else if (another || next.filter(stage::equals).isPresent()) {
					section.setExpanded(false);
				}
			});
		}
		next = wanted;
	}

	/** The line of a step. */
	public StepRow row(Step step) {
		return rows.get(step);
	}

	/** Whether a stage is open. */
	public boolean isOpen(Stage stage) {
		return stages.get(stage).isExpanded();
	}
}
