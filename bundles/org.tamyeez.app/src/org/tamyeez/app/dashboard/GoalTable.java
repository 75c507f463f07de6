package org.tamyeez.app.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tamyeez.editor.Spoken;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.Reading;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/** The goals of a plan with their numbers, a line for each measure. */
final class GoalTable {

	private static final int MOST_ROWS = 12;

	private final Table table;
	private final Wording words;

	/** A line: the goal that it leads to, and its cells. */
	private record Row(String key, List<String> cells) {
	}

	GoalTable(Composite parent, Wording words, Consumer<String> visit) {
		this.words = words;
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Spoken.call(table, words.label("section.goals"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		column("column.goal", SWT.LEAD);
		column("column.metric", SWT.LEAD);
		column("column.baseline", SWT.TRAIL);
		column("column.target", SWT.TRAIL);
		column("column.latest", SWT.TRAIL);
		column("column.deviation", SWT.TRAIL);
		column("summary.tile.next", SWT.LEAD);
		column("column.status", SWT.LEAD);
		table.addListener(SWT.DefaultSelection, event -> visit(event, visit));
	}

	private static void visit(Event event, Consumer<String> visit) {
		if (event.item != null && event.item.getData() instanceof String key) {
			visit.accept(key);
		}
	}

	private void column(String label, int align) {
		new TableColumn(table, align).setText(words.label(label));
	}

	Table table() {
		return table;
	}

	void show(Report report) {
		List<Row> rows = new ArrayList<>();
		report.goals().forEach(goal -> rows.addAll(rows(goal)));
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			TableItem item = table.getItem(i);
			item.setText(rows.get(i).cells().toArray(String[]::new));
			item.setData(rows.get(i).key());
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setSelection(selected);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT,
				table.getHeaderHeight() + table.getItemHeight() * Math.max(1, Math.min(MOST_ROWS, rows.size())) + 8)
				.applyTo(table);
		table.setRedraw(true);
	}

	private List<Row> rows(GoalFacts goal) {
		if (goal.measures().isEmpty()) {
			return List.of(new Row(goal.goal().key(), List.of(goal.goal().title(), Wording.NONE, Wording.NONE, Wording.NONE,
					Wording.NONE, Wording.NONE, words.date(goal.nextReview()), status(goal.status()))));
		}
		return goal.measures().stream().map(measure -> row(goal, measure)).toList();
	}

	private Row row(GoalFacts goal, Measure measure) {
		Optional<Reading> last = measure.last();
		return new Row(goal.goal().key(), List.of(goal.goal().title(), measure.metric().title(),
				measure.baseline().map(words::quantity).orElse(Wording.NONE),
				measure.target().map(words::quantity).orElse(Wording.NONE),
				last.map(reading -> words.quantity(reading.actual())).orElse(Wording.NONE),
				last.flatMap(Reading::deviation).map(words::deviation).orElse(Wording.NONE), words.date(goal.nextReview()),
				status(measure.status())));
	}

	/** A sign beside the word, as in the reports. */
	private String status(GoalStatus status) {
		String sign = switch (status) {
			case REACHED, ON_TRACK -> "●";
			case CORRECTED -> "▲";
			case OFF_TRACK, MISSED -> "■";
			case UNMEASURABLE, NOT_MEASURED -> "○";
		};
		return sign + " " + words.word(status);
	}
}
