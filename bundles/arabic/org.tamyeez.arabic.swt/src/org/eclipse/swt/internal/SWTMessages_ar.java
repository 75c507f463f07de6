package org.eclipse.swt.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;

/**
 * What SWT says in Arabic. It brings a quarter of its words itself, in a file of this name; Java asks a class before a file,
 * and so these words win over those.
 */
public final class SWTMessages_ar extends PropertyResourceBundle {

	private static final String WORDS = "SWTWords.properties";

	/** Java makes it when SWT first says something. */
	public SWTMessages_ar() throws IOException {
		super(words());
	}

	private static Reader words() throws IOException {
		StringWriter words = new StringWriter();
		try (Reader file = new InputStreamReader(
				Objects.requireNonNull(SWTMessages_ar.class.getResourceAsStream(WORDS), WORDS), StandardCharsets.UTF_8)) {
			file.transferTo(words);
		}
		return new StringReader(words.toString());
	}
}
