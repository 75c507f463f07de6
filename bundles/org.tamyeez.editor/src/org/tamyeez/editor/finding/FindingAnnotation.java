package org.tamyeez.editor.finding;

import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.Diagnostic;

/**
 * A finding in a text that is open. Its text stays empty for the platform, which would otherwise show the message a second
 * time below the pointer.
 */
public final class FindingAnnotation extends Annotation {

	private static final String ERROR = "org.tamyeez.editor.finding.error";
	private static final String WARNING = "org.tamyeez.editor.finding.warning";
	private static final String INFO = "org.tamyeez.editor.finding.info";
	private static final String STALE = "org.tamyeez.editor.finding.stale";

	private final Diagnostic finding;
	private final boolean stale;

	FindingAnnotation(Diagnostic finding, boolean stale) {
		super(stale ? STALE : type(finding), false, null);
		this.finding = finding;
		this.stale = stale;
	}

	private static String type(Diagnostic finding) {
		return switch (Words.severity(finding)) {
			case IMarker.SEVERITY_ERROR -> ERROR;
			case IMarker.SEVERITY_WARNING -> WARNING;
			default -> INFO;
		};
	}

	/** What was found. */
	public Diagnostic finding() {
		return finding;
	}

	/** The name of the rule that found it. */
	public String rule() {
		return Words.rule(finding);
	}

	/** What is to be said of it. */
	public String message() {
		return Words.message(finding);
	}

	/** Whether the finding is from before the text became unreadable, and nobody knows whether it still holds. */
	public boolean isStale() {
		return stale;
	}

	/** Whether it says the same as another one, wherever both stand. */
	boolean isAlike(FindingAnnotation other) {
		return stale == other.stale && Words.severity(finding) == Words.severity(other.finding)
				&& Objects.equals(finding.getCode(), other.finding.getCode()) && message().equals(other.message());
	}
}
