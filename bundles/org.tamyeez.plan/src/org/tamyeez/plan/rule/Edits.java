package org.tamyeez.plan.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.VisibleLeaves;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Team;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.value.PlanDate;

/** Makes the text edits of fixes: in the language that the file writes its keywords in, with its indentation. */
public final class Edits {

	/** The keyword behind a Hijri date. */
	private static final String HIJRI = "AH";

	private final String text;
	private final Keywords keywords;
	private final FileStyle style;

	/**
	 * @param text     the text of the file
	 * @param keywords the keyword table
	 */
	public Edits(String text, Keywords keywords) {
		this(text, new FileStyle(text), keywords);
	}

	Edits(String text, FileStyle style, Keywords keywords) {
		this.text = text;
		this.style = style;
		this.keywords = keywords;
	}

	/** A keyword as the element's own keyword is spelled: in Arabic if that is. */
	public String keyword(EObject near, String keyword) {
		return keywords.spelled(keyword, spellingNear(near));
	}

	/** A keyword that a date follows, as the element's own keyword is spelled. */
	public String keywordBeforeDate(EObject near, String keyword) {
		Spelling spelling = spellingNear(near);
		return keywords.find(keyword).map(found -> found.spelled(spelling, true)).orElse(keyword);
	}

	/** One of two texts that say the same: the one in the language of the element's own keyword. */
	public String inLanguageOf(EObject near, String english, String arabic) {
		return spellingNear(near) == Spelling.ARABIC ? arabic : english;
	}

	/** A text that asks the author for something, in quotation marks and in the language of the element's own keyword. */
	public String asking(EObject near, String english, String arabic) {
		return '"' + Placeholder.asking(inLanguageOf(near, english, arabic)) + '"';
	}

	/** A text that is still to be written, in quotation marks, for behind a keyword that says what it is. */
	public static String placeholder() {
		return '"' + Placeholder.MARK + '"';
	}

	/** A day, in the digits that the file is written in. */
	public String written(LocalDate day) {
		return inDigitsOfFile(day.toString());
	}

	/** A day in the calendar that a date counts by, in the digits that the file is written in. */
	public String written(PlanDate date, EObject near) {
		return inDigitsOfFile(date.toString().replace(HIJRI, keyword(near, HIJRI)));
	}

	/** A text with western digits, in the digits that the file is written in. */
	public String inDigitsOfFile(String western) {
		return style.inItsDigits(western);
	}

	private Spelling spellingNear(EObject near) {
		INode node = NodeModelUtils.findActualNodeFor(near);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.getGrammarElement() instanceof Keyword && Character.isLetter(leaf.getText().codePointAt(0))) {
					return isArabic(leaf.getText()) ? Spelling.ARABIC : Spelling.ENGLISH;
				}
			}
		}
		return Spelling.ENGLISH;
	}

	private static boolean isArabic(String text) {
		return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}

	/** Replaces what is written in a feature. */
	public List<TextEdit> replace(EObject element, EStructuralFeature feature, int index, String newText) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return List.of();
		}
		INode node = nodes.get(Math.max(0, Math.min(index, nodes.size() - 1)));
		return List.of(new TextEdit(node.getOffset(), node.getLength(), newText));
	}

	/**
	 * Replaces a reference together with the keyword in front of it.
	 *
	 * @param keyword the new keyword, as the grammar has it
	 * @param newText the new name
	 */
	public List<TextEdit> replaceKeywordAndName(EObject element, EStructuralFeature feature, String keyword,
			String newText) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return List.of();
		}
		INode name = nodes.get(0);
		INode before = name.getPreviousSibling();
		while (before != null && !(before.getGrammarElement() instanceof Keyword)) {
			before = before.getPreviousSibling();
		}
		int start = before == null ? name.getOffset() : before.getOffset();
		return List.of(new TextEdit(start, name.getEndOffset() - start, keyword(element, keyword) + " " + newText));
	}

	/** The name by which an element can be referred to from anywhere in its plan: with that of its container where it is within one. */
	public static String referenceTo(NamedElement element) {
		EObject container = element.eContainer();
		boolean nested = container instanceof NamedElement && !(container instanceof Plan) && !(container instanceof Team);
		return nested ? ((NamedElement) container).getName() + "." + element.getName() : element.getName();
	}

	/** A name that none of the elements has yet: the wished one, with a number behind it if need be. */
	public static String freeName(String wished, Collection<? extends NamedElement> taken) {
		Set<String> names = new HashSet<>();
		taken.forEach(element -> names.add(element.getName()));
		String name = wished;
		for (int number = 2; names.contains(name); number++) {
			name = wished + '_' + number;
		}
		return name;
	}

	/** Removes an element, together with its line if nothing else stands on it. */
	public List<TextEdit> remove(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return List.of();
		}
		int start = node.getOffset();
		int end = node.getEndOffset();
		int lineStart = start;
		while (lineStart > 0 && isBlank(text.charAt(lineStart - 1))) {
			lineStart--;
		}
		int lineEnd = end;
		while (lineEnd < text.length() && isBlank(text.charAt(lineEnd))) {
			lineEnd++;
		}
		boolean alone = (lineStart == 0 || text.charAt(lineStart - 1) == '\n') && lineEnd < text.length()
				&& text.charAt(lineEnd) == '\n';
		return List.of(alone ? new TextEdit(lineStart, lineEnd + 1 - lineStart, "") : new TextEdit(start, end - start, ""));
	}

	/** Whether a character takes up space within a line. */
	private static boolean isBlank(char c) {
		return c != '\n' && Character.isWhitespace(c);
	}

	/** Writes something into the head of an element: behind its title, or behind its name where it has none. */
	public List<TextEdit> addToHead(TitledElement element, String newText) {
		return insertBehind(element, newText, PlanPackage.Literals.NAMED_ELEMENT__NAME,
				PlanPackage.Literals.TITLED_ELEMENT__TITLE);
	}

	/** Writes something behind the last character of an element, on the same line. */
	public List<TextEdit> append(EObject element, String newText) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? List.of() : List.of(new TextEdit(node.getEndOffset(), 0, " " + newText));
	}

	/** What is written in a feature, such as a date in the calendar and digits of the author; none where nothing is. */
	public static Optional<String> written(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(NodeModelUtils::getTokenText);
	}

	/**
	 * Writes something behind the last of what is written in some features of an element, on the same line.
	 *
	 * @param newText  what to write; a blank is put in front of it
	 * @param features the features that the new text stands behind, whichever of them are written
	 */
	public List<TextEdit> insertBehind(EObject element, String newText, EStructuralFeature... features) {
		return Stream.of(features).flatMap(feature -> NodeModelUtils.findNodesForFeature(element, feature).stream())
				.map(INode::getEndOffset).max(Comparator.naturalOrder())
				.map(end -> List.of(new TextEdit(end, 0, " " + newText))).orElse(List.of());
	}

	/**
	 * Writes lines at the end of an element's block, and gives it a block if it has none.
	 *
	 * @param element the element
	 * @param lines   what to write; the first level of indentation is added, a tab at the start is another one
	 */
	public List<TextEdit> addToBlock(EObject element, String... lines) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return List.of();
		}
		String indentation = indentationOf(node);
		String end = style.lineEnd();
		StringBuilder added = new StringBuilder();
		for (String line : lines) {
			added.append(indentation).append(style.indented('\t' + line)).append(end);
		}
		ILeafNode closing = VisibleLeaves.fromTheEnd(node).findFirst().orElse(null);
		if (closing == null || !"}".equals(closing.getText())) {
			return List.of(new TextEdit(node.getEndOffset(), 0, " {" + end + added + indentation + "}"));
		}
		int lineStart = text.lastIndexOf('\n', closing.getOffset() - 1) + 1;
		if (text.substring(lineStart, closing.getOffset()).isBlank()) {
			return List.of(new TextEdit(lineStart, 0, added.toString()));
		}
		int start = closing.getOffset();
		while (isBlank(text.charAt(start - 1))) {
			start--;
		}
		return List.of(new TextEdit(start, closing.getOffset() - start, end + added + indentation));
	}

	/**
	 * Writes lines at the beginning of an element's block, below what stands behind its opening brace; nothing where the element
	 * has no block.
	 *
	 * @param element the element
	 * @param lines   what to write; the first level of indentation is added
	 */
	public List<TextEdit> addToBeginningOfBlock(EObject element, String... lines) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		ILeafNode opening = node == null ? null : firstLeaf(node, "{");
		if (node == null || opening == null) {
			return List.of();
		}
		String indentation = indentationOf(node);
		StringBuilder added = new StringBuilder();
		for (String line : lines) {
			added.append(style.lineEnd()).append(indentation).append(style.indented('\t' + line));
		}
		String rest = text.substring(opening.getEndOffset()).lines().findFirst().orElse("");
		if (rest.isBlank() || rest.strip().startsWith("//")) {
			return List.of(new TextEdit(opening.getEndOffset() + rest.length(), 0, added.toString()));
		}
		String next = added + style.lineEnd() + indentation + style.indented("\t");
		return List.of(new TextEdit(opening.getEndOffset(), rest.length() - rest.stripLeading().length(), next));
	}

	private static @Nullable ILeafNode firstLeaf(INode node, String text) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && text.equals(leaf.getText())) {
				return leaf;
			}
		}
		return null;
	}

	/** Writes lines in front of an element, each with its indentation. */
	public List<TextEdit> insertBefore(EObject element, String... lines) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return List.of();
		}
		String indentation = indentationOf(node);
		StringBuilder added = new StringBuilder();
		for (String line : lines) {
			added.append(style.indented(line)).append(style.lineEnd()).append(indentation);
		}
		return List.of(new TextEdit(node.getOffset(), 0, added.toString()));
	}

	/** Writes lines below the line that an element ends on, each with the element's indentation. */
	public List<TextEdit> addBelow(EObject element, String... lines) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return List.of();
		}
		String indentation = indentationOf(node);
		StringBuilder added = new StringBuilder();
		for (String line : lines) {
			added.append(style.lineEnd()).append(indentation).append(style.indented(line));
		}
		String rest = text.substring(node.getEndOffset()).lines().findFirst().orElse("");
		boolean endsLine = rest.isBlank() || rest.strip().startsWith("//");
		return List.of(new TextEdit(node.getEndOffset() + (endsLine ? rest.length() : 0), 0, added.toString()));
	}

	private String indentationOf(INode node) {
		int lineStart = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
		int end = lineStart;
		while (end < node.getOffset() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(lineStart, end);
	}
}
