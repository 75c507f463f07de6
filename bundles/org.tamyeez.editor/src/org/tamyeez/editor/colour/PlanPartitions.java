package org.tamyeez.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.BadLocationException;

/** Cuts a plan into its texts, its comments and all else. */
public final class PlanPartitions {

	/** The name of this way of cutting; the platform's own stays as it is. */
	public static final String PARTITIONING = "org.tamyeez.plan";
	/** What authors write in quotation marks. */
	public static final String TEXT = "org.tamyeez.plan.text";
	/** What authors write for themselves, or for readers of the report. */
	public static final String COMMENT = "org.tamyeez.plan.comment";

	private static final String[] TYPES = { TEXT, COMMENT };
	private static final char BACKSLASH = '\\';
	private static final String CLOSING = "\"»”“\n";

	private PlanPartitions() {
	}

	/** Has a document cut, if it is not yet. */
	public static void ensure(@Nullable IDocument document) {
		if (document instanceof IDocumentExtension3 partitioned
				&& partitioned.getDocumentPartitioner(PARTITIONING) == null) {
			FastPartitioner partitioner = new FastPartitioner(scanner(), TYPES);
			partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
			partitioner.connect(document);
		}
	}

	private static RuleBasedPartitionScanner scanner() {
		Token text = new Token(TEXT);
		Token comment = new Token(COMMENT);
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", comment),
				new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new MultiLineRule("\"\"\"", "\"\"\"", text, (char) 0, true),
				new SingleLineRule("\"", "\"", text, BACKSLASH, true), new SingleLineRule("«", "»", text, BACKSLASH, true),
				new SingleLineRule("“", "”", text, BACKSLASH, true), new SingleLineRule("„", "“", text, BACKSLASH, true) });
		return scanner;
	}

	/** What stands at a place: text, comment or the language itself. */
	public static String at(IDocument document, int offset) {
		ensure(document);
		try {
			String type = TextUtilities.getContentType(document, PARTITIONING, offset, true);
			boolean behindAll = offset > 0 && offset == document.getLength();
			return behindAll && IDocument.DEFAULT_CONTENT_TYPE.equals(type) ? openAtEnd(document) : type;
		} catch (BadLocationException e) {
			return IDocument.DEFAULT_CONTENT_TYPE;
		}
	}

	/** What goes on behind the last letter, because nobody has closed it yet. */
	private static String openAtEnd(IDocument document) throws BadLocationException {
		ITypedRegion last = TextUtilities.getPartition(document, PARTITIONING, document.getLength() - 1, false);
		String text = document.get(last.getOffset(), last.getLength());
		boolean closed = switch (last.getType()) {
			case COMMENT -> text.startsWith("/*") && text.endsWith("*/") || text.endsWith("\n");
			case TEXT -> text.length() > 1 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
			default -> true;
		};
		return closed ? IDocument.DEFAULT_CONTENT_TYPE : last.getType();
	}

	/** What is written of a text or comment, with what opens it, before a place within it. */
	public static String before(IDocument document, int offset) {
		ensure(document);
		try {
			boolean behindAll = offset > 0 && offset == document.getLength();
			ITypedRegion region = TextUtilities.getPartition(document, PARTITIONING, behindAll ? offset - 1 : offset,
					!behindAll);
			return document.get(region.getOffset(), offset - region.getOffset());
		} catch (BadLocationException e) {
			return "";
		}
	}

	/** Whether neither text nor comment stands at a place. */
	public static boolean isLanguage(IDocument document, int offset) {
		return IDocument.DEFAULT_CONTENT_TYPE.equals(at(document, offset));
	}
}
