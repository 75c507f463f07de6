package org.tamyeez.plan.ide.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.tamyeez.plan.ide.colour.Colouring;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Injector;

/**
 * Reads and checks the plans that stand on pages, so that pages show what the program says of them. They are checked on a
 * fixed day: pages shall not change with the calendar.
 */
public final class ExamplePlans {

	/**
	 * A stretch of a plan that is shown in one way.
	 *
	 * @param start where it begins
	 * @param end   where it has ended
	 * @param style the name of the way
	 */
	record Piece(int start, int end, String style) {
	}

	/** The day for which the plans are checked. */
	public static final LocalDate DAY = LocalDate.of(2027, 1, 15);
	private static final URI FILE = URI.createURI("example.mplan");

	private final Injector services;
	private final Map<String, List<Finding>> checked = new HashMap<>();

	/** @param services the services of the language on {@link #DAY} */
	public ExamplePlans(Injector services) {
		this.services = services;
	}

	/** The words of findings. */
	public RuleMessages messages() {
		return services.getInstance(RuleMessages.class);
	}

	/** The policies that there are to start from. */
	public List<Policy> profiles() {
		XtextResource any = read("");
		List<Policy> profiles = new ArrayList<>();
		services.getInstance(Catalogue.class).profiles(Objects.requireNonNull(any.getResourceSet())).getAllElements()
				.forEach(profile -> profiles.add((Policy) profile.getEObjectOrProxy()));
		return profiles;
	}

	/** The pieces of a plan that are shown in a way of their own, coloured as the editor colours them. */
	List<Piece> pieces(String plan) {
		List<Piece> pieces = new ArrayList<>();
		services.getInstance(Colouring.class).provideHighlightingFor(read(plan), (offset, length, colours) -> {
			String style = style(List.of(colours));
			if (!style.isEmpty()) {
				pieces.add(new Piece(offset, offset + length, style));
			}
		}, CancelIndicator.NullImpl);
		return pieces;
	}

	/** How a word is shown; empty for what is shown as it is. A name is told apart where it is declared. */
	private static String style(List<String> colours) {
		return switch (colours.get(0)) {
			case SemanticTokenTypes.Keyword -> "keyword";
			case SemanticTokenTypes.Property -> "property";
			case SemanticTokenTypes.EnumMember -> "value";
			case SemanticTokenTypes.String -> "string";
			case SemanticTokenTypes.Number -> "number";
			case SemanticTokenTypes.Comment -> "comment";
			default -> colours.contains(SemanticTokenModifiers.Declaration) ? "name" : "";
		};
	}

	/** What a rule finds in a plan. */
	public List<Finding> findings(String plan, String rule) {
		return checked.computeIfAbsent(plan, text -> services.getInstance(PlanChecker.class).check(read(text)).findings())
				.stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private XtextResource read(String plan) {
		Map<String, String> utf8 = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		XtextResource resource = services.getInstance(XtextResource.class);
		resource.setURI(FILE);
		services.getInstance(XtextResourceSet.class).getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(plan, StandardCharsets.UTF_8.name()), utf8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}
}
