package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.finding.RulePages;

/** The words of the editor are there in both languages, and a link leads to more of them. */
class WordsTest {

	private static final String BUNDLE = "org.tamyeez.editor";

	@Test
	void whatTheEditorSaysItSaysInBothLanguages() throws Exception {
		Set<String> fields = Stream.of(Messages.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
				.map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, properties("org/tamyeez/editor/messages.properties").stringPropertyNames());
		assertEquals(fields, properties("org/tamyeez/editor/messages_ar.properties").stringPropertyNames());
	}

	@Test
	void itsMenusAndColoursHaveNamesInBothLanguages() throws Exception {
		Set<String> english = properties("OSGI-INF/l10n/bundle.properties").stringPropertyNames();
		assertEquals(english, properties("OSGI-INF/l10n/bundle_ar.properties").stringPropertyNames());
		String declared = text("plugin.xml");
		List<String> used = Pattern.compile("\"%([^\"]+)\"").matcher(declared).results().map(found -> found.group(1))
				.toList();
		assertTrue(english.containsAll(used), used + " but " + english);
	}

	private static Properties properties(String path) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = reader(path)) {
			properties.load(reader);
		}
		return properties;
	}

	private static String text(String path) throws IOException {
		URL url = Objects.requireNonNull(Platform.getBundle(BUNDLE).getEntry(path), path);
		return new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Reader reader(String path) throws IOException {
		URL url = Objects.requireNonNull(Platform.getBundle(BUNDLE).getResource(path), path);
		return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
	}

	@Test
	void anApplicationCanShowThePagesOfRulesInItsOwnWay() {
		AtomicReference<String> opened = new AtomicReference<>();
		IHandler own = new AbstractHandler() {
			@Override
			public @Nullable Object execute(ExecutionEvent event) {
				opened.set(event.getParameter(RulePages.LINK));
				return null;
			}
		};
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		IHandlerActivation active = handlers.activateHandler(RulePages.COMMAND, own);
		try {
			RulePages.open("tamyeez:rules/ar/pr-missing");
		} finally {
			handlers.deactivateHandler(active);
		}
		assertEquals("tamyeez:rules/ar/pr-missing", opened.get());
	}
}
