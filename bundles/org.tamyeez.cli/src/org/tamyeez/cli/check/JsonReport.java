package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.WordedFinding.Change;
import org.tamyeez.cli.check.WordedFinding.RelatedPlace;
import org.tamyeez.cli.check.WordedFinding.WordedFix;
import org.tamyeez.plan.rule.Severity;

import com.google.gson.stream.JsonWriter;

/** Findings for programs, in the form that {@code check-output.schema.json} describes. */
final class JsonReport implements Report {

	/** The version of the form: it changes when a program that understands the last one would not understand the next. */
	private static final int VERSION = 1;

	private final JsonWriter json;
	private final ToolMessages words;

	/**
	 * @param out         where to write, in UTF-8 whatever the system's encoding is
	 * @param words       the words for problems with files
	 * @param toolVersion the version of the tool
	 */
	JsonReport(OutputStream out, ToolMessages words, String toolVersion) {
		this.json = writer(out);
		this.words = words;
		write(() -> {
			json.beginObject();
			json.name("format").value("tamyeez-check").name("version").value(VERSION);
			json.name("tool").beginObject().name("name").value("tamyeez").name("version").value(toolVersion).endObject();
			json.name("files").beginArray();
		});
	}

	/** A writer of JSON that people can read as well. */
	static JsonWriter writer(OutputStream out) {
		JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json.setIndent("  ");
		json.setHtmlSafe(false);
		return json;
	}

	/** A piece of writing that may fail as all writing may. */
	interface Writing {
		void write() throws IOException;
	}

	/** Writes, and passes on failures as those of the tool. */
	static void write(Writing writing) {
		try {
			writing.write();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void add(Outcome outcome) {
		write(() -> {
			json.beginObject();
			json.name("path").value(outcome.shown()).name("status").value(outcome.status().id());
			json.name("language").value(ToolMessages.code(outcome.language()));
			writeProblem(outcome.problem());
			writeFindings("findings", outcome.findings());
			writeWaived(outcome.waived());
			json.endObject();
		});
	}

	private void writeProblem(@Nullable InputProblem problem) throws IOException {
		if (problem != null) {
			json.name("problem");
			write(problem);
		}
	}

	private void write(InputProblem problem) throws IOException {
		json.beginObject().name("code").value(problem.code()).name("message").value(problem.message(words));
		if (problem.line() > 0) {
			json.name("line").value(problem.line()).name("column").value(problem.column());
		}
		json.endObject();
	}

	private void writeFindings(String name, List<WordedFinding> findings) throws IOException {
		json.name(name).beginArray();
		for (WordedFinding found : findings) {
			write(found);
		}
		json.endArray();
	}

	private void writeWaived(List<WaivedWording> waived) throws IOException {
		json.name("waived").beginArray();
		for (WaivedWording one : waived) {
			json.beginObject();
			writeContent(one.found());
			json.name("waiver").beginObject();
			write("reason", one.reason());
			write("owner", one.owner());
			write("until", one.end().map(LocalDate::toString));
			json.endObject().endObject();
		}
		json.endArray();
	}

	private void write(String name, Optional<String> text) throws IOException {
		if (text.isPresent()) {
			json.name(name).value(text.get());
		}
	}

	private void write(WordedFinding found) throws IOException {
		json.beginObject();
		writeContent(found);
		json.endObject();
	}

	private void writeContent(WordedFinding found) throws IOException {
		json.name("rule").value(found.finding().rule()).name("id").value(found.finding().ruleId());
		json.name("group").value(found.finding().group().id());
		json.name("severity").value(found.finding().severity().id());
		json.name("message").value(found.message());
		write(found.place());
		json.name("related").beginArray();
		for (RelatedPlace related : found.related()) {
			json.beginObject().name("path").value(related.place().path()).name("message").value(related.message());
			write(related.place());
			json.endObject();
		}
		json.endArray();
		json.name("fixes").beginArray();
		for (WordedFix fix : found.fixes()) {
			write(fix);
		}
		json.endArray();
	}

	private void write(WordedFix fix) throws IOException {
		json.beginObject().name("title").value(fix.title()).name("safe").value(fix.safe());
		json.name("edits").beginArray();
		for (Change change : fix.changes()) {
			json.beginObject();
			write(change.place());
			json.name("newText").value(change.newText()).endObject();
		}
		json.endArray().endObject();
	}

	private void write(Place place) throws IOException {
		json.name("line").value(place.line()).name("column").value(place.column());
		json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
		json.name("offset").value(place.offset()).name("length").value(place.length());
	}

	@Override
	public void end(Totals totals, List<InputProblem> notes) {
		write(() -> {
			json.endArray();
			json.name("notes").beginArray();
			for (InputProblem note : notes) {
				write(note);
			}
			json.endArray();
			json.name("summary").beginObject();
			json.name("files").value(totals.files()).name("errors").value(totals.found(Severity.ERROR));
			json.name("warnings").value(totals.found(Severity.WARNING)).name("infos").value(totals.found(Severity.INFO));
			json.name("waived").value(totals.waived()).name("unread").value(totals.unread());
			if (totals.hidden() + totals.gone() > 0) {
				json.name("hidden").value(totals.hidden()).name("gone").value(totals.gone());
			}
			json.endObject().endObject();
			json.flush();
		});
	}
}
