package org.tamyeez.plan.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.ide.finding.Findings;
import org.tamyeez.plan.ide.server.Positions;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/** Tells what was found at a place, with a link to the rule's page, and then what stands there. */
public class PlanHover implements IHoverService {

	private static final String LINE = "\n\n---\n\n";

	private final Findings findings;
	private final RuleMessages messages;
	private final WordCard words;

	@Inject
	PlanHover(Findings findings, RuleMessages messages, WordCard words) {
		this.findings = findings;
		this.messages = messages;
		this.words = words;
	}

	@Override
	public @Nullable Hover hover(Document document, XtextResource file, HoverParams params, CancelIndicator cancelled) {
		Language language = ReaderLanguage.of(file);
		List<String> cards = new ArrayList<>();
		Range range = null;
		for (Finding finding : findings.of(file, cancelled).findings()) {
			Range place = Positions.range(finding.location());
			if (Positions.contains(place, params.getPosition())) {
				range = range == null ? place : range;
				cards.add(messages.message(finding, language) + "\n\n" + RuleCard.link(finding.rule(), language));
			}
		}
		int offset = document.getOffSet(params.getPosition());
		Optional<ILeafNode> leaf = Stream.of(offset, offset - 1)
				.map(place -> NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), place))
				.filter(node -> node != null && !node.isHidden()).findFirst();
		Optional<String> card = leaf.flatMap(node -> words.of(node, file, language));
		if (card.isPresent()) {
			cards.add(card.get());
			range = range == null ? range(document, leaf.get()) : range;
		}
		return range == null ? null
				: new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join(LINE, cards)), range);
	}

	private static Range range(Document document, ILeafNode leaf) {
		return new Range(document.getPosition(leaf.getOffset()), document.getPosition(leaf.getEndOffset()));
	}
}
