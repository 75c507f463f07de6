package org.tamyeez.editor.hover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Sets Markdown as styled text, so that no browser is needed to read two sentences.
 *
 * @param text   the words
 * @param styles how they look; what a link leads to is the data of its style
 */
record Markdown(String text, List<StyleRange> styles) {

	static Markdown of(String source) {
		Writer writer = new Writer();
		Parser.builder().build().parse(source).accept(writer);
		return new Markdown(writer.text.toString().stripTrailing(), writer.styles);
	}

	/** The place that a link leads to; null where there is no link. */
	static @Nullable String link(@Nullable StyleRange style) {
		return style != null && style.underline && style.data instanceof String link ? link : null;
	}

	/** Shows the text; links in the colour that the theme has for them. */
	void show(StyledText widget) {
		widget.setText(text);
		styles.stream().sorted(Comparator.comparingInt(style -> style.start)).forEach(style -> {
			if (link(style) != null) {
				style.foreground = JFaceColors.getHyperlinkText(widget.getDisplay());
			}
			widget.setStyleRange(style);
		});
	}

	private static final class Writer extends AbstractVisitor {

		private final StringBuilder text = new StringBuilder();
		private final List<StyleRange> styles = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			style(heading, SWT.BOLD);
			endParagraph();
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			boolean inList = paragraph.getParent() instanceof ListItem;
			if (inList) {
				text.append('\n');
			} else {
				endParagraph();
			}
		}

		@Override
		public void visit(BulletList list) {
			visitChildren(list);
			text.append('\n');
		}

		@Override
		public void visit(OrderedList list) {
			visitChildren(list);
			text.append('\n');
		}

		@Override
		public void visit(ListItem item) {
			text.append("• ");
			visitChildren(item);
		}

		@Override
		public void visit(BlockQuote quote) {
			style(quote, SWT.ITALIC);
		}

		@Override
		public void visit(StrongEmphasis strong) {
			style(strong, SWT.BOLD);
		}

		@Override
		public void visit(Emphasis emphasis) {
			style(emphasis, SWT.ITALIC);
		}

		@Override
		public void visit(Link link) {
			StyleRange style = style(link, SWT.NORMAL);
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.data = link.getDestination();
		}

		private StyleRange style(Node node, int fontStyle) {
			int start = text.length();
			visitChildren(node);
			StyleRange style = new StyleRange(start, text.length() - start, null, null, fontStyle);
			styles.add(style);
			return style;
		}

		@Override
		public void visit(Text words) {
			text.append(words.getLiteral());
		}

		@Override
		public void visit(Code code) {
			StyleRange style = new StyleRange(text.length(), code.getLiteral().length(), null, null, SWT.BOLD);
			text.append(code.getLiteral());
			styles.add(style);
		}

		@Override
		public void visit(FencedCodeBlock code) {
			text.append(code.getLiteral()).append('\n');
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			text.append(code.getLiteral()).append('\n');
		}

		@Override
		public void visit(SoftLineBreak end) {
			text.append(' ');
		}

		@Override
		public void visit(HardLineBreak end) {
			text.append('\n');
		}

		@Override
		public void visit(ThematicBreak line) {
			endParagraph();
		}

		private void endParagraph() {
			text.append("\n\n");
		}
	}
}
