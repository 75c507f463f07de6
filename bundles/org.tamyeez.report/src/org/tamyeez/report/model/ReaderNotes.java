package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;

import com.google.common.base.Splitter;
import com.google.inject.Inject;

/**
 * Finds the notes to the reader: the comments before elements that begin with two stars. Those that begin with one, or with
 * two strokes, are for authors and never leave the file.
 */
public class ReaderNotes extends MultiLineCommentDocumentationProvider {

	private static final Pattern NOTE = Pattern.compile("(?s)/\\*\\*(?!/).*");
	private static final Splitter PARAGRAPHS = Splitter.on(Pattern.compile("\\R\\s*\\R")).trimResults().omitEmptyStrings();

	/** Counts comments as notes that begin with two stars; Xtext is content with one. */
	@Override
	@Inject
	public void injectProperties(@Nullable MultiLineCommentProviderProperties properties) {
		super.injectProperties(properties);
		commentStartTagRegex = NOTE;
	}

	/** The note before an element, one line for each paragraph. */
	public Optional<String> of(EObject element) {
		String written = getDocumentation(element);
		if (written == null) {
			return Optional.empty();
		}
		List<String> paragraphs = new ArrayList<>();
		for (String paragraph : PARAGRAPHS.split(written)) {
			paragraphs.add(paragraph.lines().map(String::strip).reduce((line, next) -> line + " " + next).orElse(""));
		}
		return PlainText.stated(String.join("\n", paragraphs));
	}
}
