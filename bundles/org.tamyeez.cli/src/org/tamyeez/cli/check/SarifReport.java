package org.tamyeez.cli.check;

import static org.tamyeez.cli.check.JsonReport.write;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.WordedFinding.Change;
import org.tamyeez.cli.check.WordedFinding.RelatedPlace;
import org.tamyeez.cli.check.WordedFinding.WordedFix;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;

import com.google.gson.stream.JsonWriter;

/** Findings in the format that code hosts and editors read from checkers: SARIF 2.1.0. */
final class SarifReport implements Report {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
			+ "sarif-schema-2.1.0.json";

	private final JsonWriter json;
	private final RuleCatalogue catalogue;
	private final RuleMessages messages;
	private final ToolMessages words;
	private final String toolVersion;
	private final List<Outcome> outcomes = new ArrayList<>();
	private final Map<String, Integer> ruleIndex = new HashMap<>();

	/**
	 * @param out         where to write
	 * @param messages    the words of the rules
	 * @param words       the words of the tool, in the language of the rule table
	 * @param toolVersion the version of the tool
	 */
	SarifReport(OutputStream out, RuleMessages messages, ToolMessages words, String toolVersion) {
		this.json = JsonReport.writer(out);
		this.catalogue = messages.catalogue();
		this.messages = messages;
		this.words = words;
		this.toolVersion = toolVersion;
	}

	@Override
	public void add(Outcome outcome) {
		outcomes.add(outcome);
	}

	@Override
	public void end(Totals totals, List<InputProblem> notes) {
		write(() -> {
			json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
			json.name("runs").beginArray().beginObject();
			writeTool();
			json.name("language").value(ToolMessages.code(words.language()));
			json.name("columnKind").value("utf16CodeUnits");
			writeInvocation(totals, notes);
			json.name("results").beginArray();
			for (Outcome outcome : outcomes) {
				for (WordedFinding found : outcome.findings()) {
					json.beginObject();
					writeResult(found);
					json.endObject();
				}
				for (WaivedWording waived : outcome.waived()) {
					json.beginObject();
					writeResult(waived.found());
					writeSuppression(waived);
					json.endObject();
				}
			}
			json.endArray();
			json.endObject().endArray().endObject();
			json.flush();
		});
	}

	private void writeTool() throws IOException {
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("tamyeez").name("version").value(toolVersion).name("semanticVersion").value(toolVersion);
		json.name("language").value(ToolMessages.code(words.language()));
		json.name("rules").beginArray();
		for (Rule<?> rule : catalogue.rules()) {
			ruleIndex.put(rule.id(), ruleIndex.size());
			writeRule(rule);
		}
		json.endArray().endObject().endObject();
	}

	private void writeRule(Rule<?> rule) throws IOException {
		json.beginObject().name("id").value(rule.id()).name("name").value(rule.name());
		writeText("shortDescription", messages.summary(rule, words.language()));
		Edition edition = words.language() == Language.ARABIC ? Edition.AR : Edition.EN;
		Optional<RulePage> page = RulePage.of(rule.name(), edition, rule.getClass());
		if (page.isPresent()) {
			json.name("help").beginObject().name("text").value(PageText.plain(page.get().markdown()));
			json.name("markdown").value(page.get().markdown()).endObject();
		}
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
		json.name("properties").beginObject().name("tags").beginArray().value(rule.group().id()).endArray().endObject();
		json.endObject();
	}

	private void writeInvocation(Totals totals, List<InputProblem> notes) throws IOException {
		json.name("invocations").beginArray().beginObject();
		json.name("executionSuccessful").value(totals.unread() == 0);
		json.name("toolExecutionNotifications").beginArray();
		for (Outcome outcome : outcomes) {
			InputProblem problem = outcome.problem();
			if (problem != null) {
				writeNotification(problem, "error", outcome.shown());
			}
		}
		for (InputProblem note : notes) {
			writeNotification(note, "note", note.shown());
		}
		json.endArray().endObject().endArray();
	}

	private void writeNotification(InputProblem problem, String level, String path) throws IOException {
		json.beginObject().name("level").value(level);
		writeText("message", problem.message(words));
		json.name("descriptor").beginObject().name("id").value(problem.code()).endObject();
		json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
		writeArtifact(path);
		if (problem.line() > 0) {
			json.name("region").beginObject().name("startLine").value(problem.line());
			json.name("startColumn").value(problem.column()).endObject();
		}
		json.endObject().endObject().endArray().endObject();
	}

	private void writeResult(WordedFinding found) throws IOException {
		String id = found.finding().ruleId();
		json.name("ruleId").value(id);
		Integer index = ruleIndex.get(id);
		if (index != null) {
			json.name("ruleIndex").value(index);
		}
		json.name("level").value(level(found.finding().severity()));
		writeText("message", found.message());
		json.name("locations").beginArray().beginObject();
		writeLocation(found.place());
		json.endObject().endArray();
		writeRelated(found.related());
		writeFixes(found.fixes());
	}

	private void writeSuppression(WaivedWording waived) throws IOException {
		json.name("suppressions").beginArray().beginObject();
		json.name("kind").value("inSource").name("status").value("accepted");
		if (waived.reason().isPresent()) {
			json.name("justification").value(waived.reason().get());
		}
		json.name("properties").beginObject();
		if (waived.owner().isPresent()) {
			json.name("owner").value(waived.owner().get());
		}
		if (waived.end().isPresent()) {
			json.name("until").value(waived.end().get().toString());
		}
		json.endObject().endObject().endArray();
	}

	private void writeRelated(List<RelatedPlace> related) throws IOException {
		if (related.isEmpty()) {
			return;
		}
		json.name("relatedLocations").beginArray();
		int id = 1;
		for (RelatedPlace place : related) {
			json.beginObject().name("id").value(id++);
			writeLocation(place.place());
			writeText("message", place.message());
			json.endObject();
		}
		json.endArray();
	}

	private void writeFixes(List<WordedFix> fixes) throws IOException {
		if (fixes.isEmpty()) {
			return;
		}
		json.name("fixes").beginArray();
		for (WordedFix fix : fixes) {
			json.beginObject();
			writeText("description", fix.title());
			json.name("artifactChanges").beginArray().beginObject();
			writeArtifact(fix.changes().get(0).place().path());
			json.name("replacements").beginArray();
			for (Change change : fix.changes()) {
				json.beginObject();
				writeRegion("deletedRegion", change.place());
				writeText("insertedContent", change.newText());
				json.endObject();
			}
			json.endArray().endObject().endArray().endObject();
		}
		json.endArray();
	}

	private void writeLocation(Place place) throws IOException {
		json.name("physicalLocation").beginObject();
		writeArtifact(place.path());
		writeRegion("region", place);
		json.endObject();
	}

	private void writeRegion(String name, Place place) throws IOException {
		json.name(name).beginObject();
		json.name("startLine").value(place.line()).name("startColumn").value(place.column());
		json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
		json.name("charOffset").value(place.offset()).name("charLength").value(place.length());
		json.endObject();
	}

	private void writeArtifact(String path) throws IOException {
		json.name("artifactLocation").beginObject().name("uri").value(uri(path)).endObject();
	}

	private void writeText(String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	/** A path as a URI: relative as it was shown, so that the output is the same on every machine. */
	private static String uri(String path) {
		if (InputFiles.STANDARD_INPUT.equals(path)) {
			return "stdin";
		}
		try {
			if (Path.of(path).isAbsolute()) {
				return Path.of(path).toUri().toASCIIString();
			}
			// A colon in the first segment would make it the scheme.
			String relative = path.split("/", 2)[0].contains(":") ? "./" + path : path;
			return new URI(null, null, relative, null).toASCIIString();
		} catch (URISyntaxException | IllegalArgumentException e) {
			return "unnamed";
		}
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.id();
	}
}
