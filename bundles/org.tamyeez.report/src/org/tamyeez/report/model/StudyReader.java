package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Study;
import org.tamyeez.plan.model.StudyFinding;

/** Reads what was found out before the launch. */
final class StudyReader {

	private final PlanSource source;

	StudyReader(PlanSource source) {
		this.source = source;
	}

	List<StudyFacts> read() {
		return source.plan().getStudies().stream().map(this::read).toList();
	}

	private StudyFacts read(Study study) {
		return new StudyFacts(source.named(study), Optional.ofNullable(study.getStart()),
				Optional.ofNullable(study.getEnd()), source.references(study.getSubjects()),
				study.getFindings().stream().map(this::read).toList(), source.note(study));
	}

	private StudyFacts.StudyFinding read(StudyFinding finding) {
		return new StudyFacts.StudyFinding(source.named(finding), source.text(finding.getText()).orElse(""),
				source.text(finding.getSource()), Optional.of(finding.getSample()).filter(sample -> sample > 0),
				Optional.ofNullable(finding.getDate()), source.text(finding.getReference()));
	}
}
