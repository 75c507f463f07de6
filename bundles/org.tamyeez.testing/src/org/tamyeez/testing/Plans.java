package org.tamyeez.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Injector;

/** Reads and checks plans that stand in the source of a test. */
public final class Plans {

	/** The name of the file that a single text is put into. */
	public static final String FILE = "plan.mplan";

	private static final String FOLDER = "file:/plans/";
	private static final Plans WITH_ALL_RULES = new Plans(TestSetup.withAllRules());

	private final Injector injector;

	private Plans(Injector injector) {
		this.injector = injector;
	}

	/** All rules. */
	public static Plans withAllRules() {
		return WITH_ALL_RULES;
	}

	/** One rule of the catalogue, besides the syntax. */
	public static Plans withRule(String name) {
		Rule<?> rule = WITH_ALL_RULES.service(RuleCatalogue.class).find(name)
				.orElseThrow(() -> new AssertionError("No rule is called " + name));
		return withRules(rule);
	}

	/** Some rules, besides the syntax. */
	public static Plans withRules(Rule<?>... rules) {
		return new Plans(TestSetup.with(List.of(rules)));
	}

	/** A service of the language: the same that editor and command line have. */
	public <T> T service(Class<T> type) {
		return injector.getInstance(type);
	}

	/** Checks a text. */
	public Checked check(String text) {
		return check(Map.of(FILE, text), FILE);
	}

	/**
	 * Checks one of the files of a folder.
	 *
	 * @param files the texts, by file name
	 * @param name  the file to check
	 */
	public Checked check(Map<String, String> files, String name) {
		return new Checked(read(files, name), service(PlanChecker.class), service(RuleMessages.class));
	}

	/** Reads a text. */
	public XtextResource read(String text) {
		return read(Map.of(FILE, text), FILE);
	}

	/** Reads the files of a folder and gives one of them. */
	public XtextResource read(Map<String, String> files, String name) {
		XtextResourceSet resources = service(XtextResourceSet.class);
		Map<String, XtextResource> loaded = new LinkedHashMap<>();
		files.forEach((file, text) -> {
			XtextResource resource = (XtextResource) resources.createResource(URI.createURI(FOLDER + file));
			try {
				resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			loaded.put(file, resource);
		});
		return loaded.get(name);
	}
}
