package org.tamyeez.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.model.Report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** JSON of what the report tells, as {@code report.schema.json} describes it. */
public final class JsonFormat implements ReportFormat {

	private static final int VERSION = 1;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
			.registerTypeAdapterFactory(new ValueAdapters()).create();

	/** What stands around a report, so that a program knows what it reads. */
	private record Envelope(String format, int version, String profile, String language, Report report) {
	}

	@Override
	public String name() {
		return "json";
	}

	@Override
	public void write(ReportContent content, OutputStream out) throws IOException {
		Envelope envelope = new Envelope("tamyeez-report", VERSION, content.profile().name(),
				content.words().language().getLanguage(), content.report());
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		GSON.toJson(envelope, writer);
		writer.write('\n');
		writer.flush();
	}
}
