package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Tool;

/** Reads with what the work is done. */
final class ToolReader {

	private final PlanSource source;

	ToolReader(PlanSource source) {
		this.source = source;
	}

	List<ToolFacts> read() {
		return source.plan().getTools().stream().map(this::read).toList();
	}

	private ToolFacts read(Tool tool) {
		return new ToolFacts(source.named(tool), tool.getPrice(), source.references(tool.getUsers()),
				Optional.ofNullable(tool.getStart()), Optional.ofNullable(tool.getEnd()),
				Optional.ofNullable(tool.getStudied()), Optional.ofNullable(tool.getPractised()),
				Optional.ofNullable(tool.getCost()), Optional.ofNullable(tool.getSpent()), source.note(tool));
	}
}
