package org.tamyeez.report.model;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Evidence;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Need;
import org.tamyeez.plan.model.Proof;
import org.tamyeez.plan.model.StudyFinding;
import org.tamyeez.plan.model.Text;

/** Reads what is said. */
final class MessageReader {

	private final PlanSource source;
	private final Sayings sayings;

	MessageReader(PlanSource source, Sayings sayings) {
		this.source = source;
		this.sayings = sayings;
	}

	List<MessageFacts> read() {
		return source.plan().getMessages().stream().map(this::read).toList();
	}

	private MessageFacts read(Message message) {
		return new MessageFacts(source.named(message), source.text(message.getText()).orElse(""), message.getIntent(),
				message.getDiscipline(), source.references(message.getMarkets()), source.references(message.getAudiences()),
				texts(Resolved.all(message.getNeeds()).stream().map(Need::getText)), source.texts(message.getIssues()),
				source.texts(message.getValues()), source.texts(message.getMerits()),
				source.references(message.getOfferings()),
				texts(Resolved.all(message.getEvidence()).stream().map(MessageReader::text)),
				source.references(List.copyOf(sayings.channelsOf(message))), source.note(message));
	}

	private List<String> texts(Stream<@Nullable Text> texts) {
		return texts.flatMap(text -> source.text(text).stream()).toList();
	}

	private static @Nullable Text text(Evidence evidence) {
		if (evidence instanceof StudyFinding finding) {
			return finding.getText();
		}
		return evidence instanceof Proof proof ? proof.getText() : null;
	}
}
