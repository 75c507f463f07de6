package org.tamyeez.cli.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.cli.check.CheckSetup;
import org.tamyeez.cli.check.PlanReader;
import org.tamyeez.plan.ide.colour.Colouring;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Injector;

/**
 * Reads and checks the plans that stand on pages, so that the site shows what the program says of them. They are checked
 * on a fixed day: the site shall not change with the calendar.
 */
final class ExamplePlans {

	/**
	 * A stretch of a plan that is shown in one way.
	 *
	 * @param start where it begins
	 * @param end   where it has ended
	 * @param style the name of the way
	 */
	record Piece(int start, int end, String style) {
	}

	private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
	private static final URI FILE = URI.createURI("example.mplan");

	private final Injector services = CheckSetup.services(Optional.of(DAY));
	private final Map<String, List<Finding>> checked = new HashMap<>();

	/** The words of findings. */
	RuleMessages messages() {
		return services.getInstance(RuleMessages.class);
	}

	/** The policies that there are to start from. */
	List<Policy> profiles() {
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
	List<Finding> findings(String plan, String rule) {
		return checked.computeIfAbsent(plan, text -> services.getInstance(PlanChecker.class).check(read(text)).findings())
				.stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private XtextResource read(String plan) {
		return PlanReader.readAlone(services, FILE, plan);
	}
}
