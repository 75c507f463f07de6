package org.tamyeez.plan.ide.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Tells what was found at a place, with a link to the rule's page; elsewhere the note that the author wrote before the
 * element.
 */
@Singleton
public class FindingHover extends HoverService {

	@Inject
	private PlanChecker checker;

	@Inject
	private RuleMessages messages;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancelled) {
		Language language = ReaderLanguage.of(resource);
		List<String> paragraphs = new ArrayList<>();
		Range range = null;
		for (Finding finding : checker.check(resource, cancelled).findings()) {
			Range place = Positions.range(finding.location());
			if (Positions.contains(place, params.getPosition())) {
				range = range == null ? place : range;
				paragraphs.add(paragraph(finding, language));
			}
		}
		return range == null ? super.hover(document, resource, params, cancelled)
				: new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n", paragraphs)), range);
	}

	private String paragraph(Finding finding, Language language) {
		return messages.message(finding, language)
				+ "\n\n[" + finding.rule() + "](" + RulePageLink.of(finding.rule(), language) + ")";
	}
}
