package org.tamyeez.plan.ide.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.util.Ranges;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.ide.finding.Findings;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.WaivedFinding;

import com.google.inject.Inject;

/**
 * Shows figures beside what they follow from: the reach of a channel, the deviation of a measurement, what is left of the
 * budget, and how many findings a plan waives.
 */
public class Hints {

	private final Figures figures;
	private final Findings findings;
	private final OperationCanceledManager cancellation;

	/**
	 * @param figures      what words the figures
	 * @param findings     what knows what is waived
	 * @param cancellation what ends work that nobody waits for
	 */
	@Inject
	public Hints(Figures figures, Findings findings, OperationCanceledManager cancellation) {
		this.figures = figures;
		this.findings = findings;
		this.cancellation = cancellation;
	}

	/** A figure and the offset that it is shown at. */
	private record Placed(int offset, Figure figure) {
	}

	/**
	 * The hints of a part of a file, in the order of the text.
	 *
	 * @param range     the part that the editor shows
	 * @param cancelled whether nobody waits for the answer any more
	 */
	public List<InlayHint> in(XtextResource file, Document document, Range range, CancelIndicator cancelled) {
		Language language = ReaderLanguage.of(file);
		List<Placed> placed = new ArrayList<>();
		Iterator<EObject> elements = EcoreUtil.getAllProperContents(file, false);
		while (elements.hasNext()) {
			cancellation.checkCanceled(cancelled);
			EObject element = elements.next();
			if (element instanceof Channel channel) {
				add(placed, figures.reach(channel, language), channel, Literals.CHANNEL__REACHES);
			} else if (element instanceof Measurement measurement) {
				add(placed, figures.deviation(measurement, language), measurement, Literals.MEASUREMENT__ACTUAL);
			} else if (element instanceof Plan plan) {
				add(placed, figures.remainder(plan, language), plan, Literals.PLAN__BUDGET);
				add(placed, figures.waived(waived(plan, file, cancelled), language), plan,
						Literals.TITLED_ELEMENT__TITLE, Literals.NAMED_ELEMENT__NAME);
			}
		}
		return placed.stream().sorted(Comparator.comparingInt(Placed::offset))
				.map(hint -> hint(hint.figure(), document.getPosition(hint.offset())))
				.filter(hint -> Ranges.containsPosition(range, hint.getPosition())).toList();
	}

	private int waived(Plan plan, XtextResource file, CancelIndicator cancelled) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(plan);
		List<WaivedFinding> waived = findings.of(file, cancelled).waived();
		return node == null ? 0 : (int) waived.stream().map(one -> one.finding().location().offset())
				.filter(offset -> offset >= node.getOffset() && offset <= node.getEndOffset()).count();
	}

	/** Places a figure behind the last value of the first feature that is written. */
	private static void add(List<Placed> placed, Optional<Figure> figure, EObject element, EStructuralFeature... features) {
		figure.ifPresent(found -> Stream.of(features).map(feature -> NodeModelUtils.findNodesForFeature(element, feature))
				.filter(nodes -> !nodes.isEmpty()).findFirst().map(nodes -> nodes.get(nodes.size() - 1))
				.map(INode::getEndOffset).ifPresent(offset -> placed.add(new Placed(offset, found))));
	}

	private static InlayHint hint(Figure figure, Position position) {
		InlayHint hint = new InlayHint(position, Either.forLeft(figure.label()));
		hint.setPaddingLeft(true);
		hint.setTooltip(figure.explanation());
		return hint;
	}
}
