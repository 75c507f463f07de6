package org.tamyeez.plan.ide.colour;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** Colours the words of a file by what they mean; those that the parser passed over by how they look. */
public class Colouring implements ISemanticHighlightingCalculator {

	private final Sense sense;
	private final Shape shape;
	private final OperationCanceledManager cancellation;

	@Inject
	Colouring(Sense sense, Shape shape, OperationCanceledManager cancellation) {
		this.sense = sense;
		this.shape = shape;
		this.cancellation = cancellation;
	}

	@Override
	public void provideHighlightingFor(XtextResource file, IHighlightedPositionAcceptor acceptor,
			CancelIndicator cancelled) {
		IParseResult parsed = file == null ? null : file.getParseResult();
		ICompositeNode root = parsed == null ? null : parsed.getRootNode();
		if (root == null) {
			return;
		}
		for (ILeafNode leaf : root.getLeafNodes()) {
			cancellation.checkCanceled(cancelled);
			if (leaf.getTotalLength() > 0 && !leaf.getText().isBlank()) {
				colour(leaf, acceptor);
			}
		}
	}

	private void colour(ILeafNode leaf, IHighlightedPositionAcceptor acceptor) {
		if (leaf.isHidden()) {
			for (CommonToken token : shape.tokens(leaf.getText())) {
				add(leaf.getTotalOffset() + token.getStartIndex(), token.getText(), shape.of(token), acceptor);
			}
		} else {
			add(leaf.getTotalOffset(), leaf.getText(), sense.of(leaf), acceptor);
		}
	}

	/** Not all editors can colour over the end of a line. */
	private static void add(int offset, String text, List<String> colour, IHighlightedPositionAcceptor acceptor) {
		int start = 0;
		while (start < text.length() && !colour.isEmpty()) {
			int end = text.indexOf('\n', start);
			int lineEnd = end < 0 ? text.length() : end;
			String line = text.substring(start, lineEnd);
			int indentation = line.length() - line.stripLeading().length();
			acceptor.addPosition(offset + start + indentation, line.strip().length(), colour.toArray(String[]::new));
			start = lineEnd + 1;
		}
	}
}
