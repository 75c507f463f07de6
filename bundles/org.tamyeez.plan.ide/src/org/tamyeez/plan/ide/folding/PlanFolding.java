package org.tamyeez.plan.ide.folding;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.folding.DefaultFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.ide.element.ElementKind;
import org.tamyeez.plan.model.Text;

/** Folds elements, texts and comments of several lines. Line comments one below the other are folded as one. */
public class PlanFolding extends DefaultFoldingRangeProvider {

	private static final String LINE_COMMENT = "SL_COMMENT";

	@Override
	protected boolean isHandled(EObject element) {
		return super.isHandled(element) && (element instanceof Text || ElementKind.of(element).isPresent());
	}

	@Override
	protected void acceptCommentNodes(EObject root, IFoldingRangeAcceptor acceptor) {
		super.acceptCommentNodes(root, acceptor);
		INode node = root == null ? null : NodeModelUtils.getNode(root);
		if (node != null) {
			new LineComments(acceptor).acceptAll(node);
		}
	}

	/** Gathers line comments that stand one below the other, with nothing and no empty line between them. */
	private static final class LineComments {
		private final IFoldingRangeAcceptor acceptor;
		private @Nullable INode first;
		private @Nullable INode last;
		private boolean beginsLine = true;

		LineComments(IFoldingRangeAcceptor acceptor) {
			this.acceptor = acceptor;
		}

		void acceptAll(INode root) {
			for (ILeafNode leaf : root.getLeafNodes()) {
				String text = leaf.getText();
				if (isLineComment(leaf) && beginsLine) {
					first = first == null ? leaf : first;
					last = leaf;
				} else if (!text.isBlank() || text.indexOf('\n') != text.lastIndexOf('\n')) {
					end();
				}
				beginsLine = text.indexOf('\n') >= 0 && text.isBlank() || beginsLine && text.isBlank();
			}
			end();
		}

		private static boolean isLineComment(ILeafNode leaf) {
			return leaf.getGrammarElement() instanceof TerminalRule rule && LINE_COMMENT.equals(rule.getName());
		}

		private void end() {
			INode start = first;
			INode end = last;
			if (start != null && end != null && start != end) {
				acceptor.accept(start.getOffset(), end.getEndOffset() - start.getOffset(), FoldingRangeKind.COMMENT);
			}
			first = null;
			last = null;
		}
	}
}
