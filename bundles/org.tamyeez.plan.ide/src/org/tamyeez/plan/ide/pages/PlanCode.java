package org.tamyeez.plan.ide.pages;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.tamyeez.plan.ide.pages.ExamplePlans.Piece;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.CodeBlocks;
import org.tamyeez.doc.html.Example;
import org.tamyeez.doc.html.Example.Kind;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.PageLinks;
import org.tamyeez.doc.html.PageWords;
import org.tamyeez.doc.html.SeverityLabel;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;

/**
 * Shows plans with their keywords, names, texts and numbers told apart, and a wrong plan with what the program says of
 * it, at the place where it says so.
 */
public final class PlanCode implements CodeBlocks {

	private static final int TAB = 2;

	private final ExamplePlans plans;
	private final PageWords words;
	private final Language language;
	private final PageLinks links;

	/**
	 * @param plans   what reads and checks plans
	 * @param edition the language of the page
	 * @param links   where links lead to
	 */
	public PlanCode(ExamplePlans plans, Edition edition, PageLinks links) {
		this.plans = plans;
		this.words = new PageWords(edition);
		this.language = Editions.language(edition);
		this.links = links;
	}

	@Override
	public void write(Markup html, Example example) {
		if (!example.isPlan()) {
			CodeBlocks.PLAIN.write(html, example);
			return;
		}
		List<Finding> findings = example.kind() == Kind.WRONG ? plans.findings(example.code(), example.rule()) : List.of();
		CodeBlocks.open(html, example);
		new Lines(html, example.code(), findings).write(plans.pieces(example.code()));
		html.close().closeLine();
		findings.forEach(finding -> tell(html, finding));
	}

	private void tell(Markup html, Finding finding) {
		html.open("div", "class", "told " + finding.severity().id()).open("p");
		SeverityLabel.write(html, finding.severity().id(), words).text(" ");
		links.toRule(finding.rule()).ifPresent(address -> html.open("a", "href", address)
				.element("code", finding.rule(), "dir", "ltr").close().text(" "));
		html.text(plans.messages().message(finding, language)).close().closeLine();
	}

	/** Writes a plan line by line, so that a long line can go on below with its indent. */
	private static final class Lines {
		private final Markup html;
		private final String plan;
		private final List<Finding> findings;

		Lines(Markup html, String plan, List<Finding> findings) {
			this.html = html;
			this.plan = plan;
			this.findings = findings;
		}

		void write(List<Piece> pieces) {
			int start = 0;
			while (start < plan.length()) {
				int lineBreak = plan.indexOf('\n', start);
				int end = lineBreak < 0 ? plan.length() : lineBreak;
				int text = start;
				while (text < end && Character.isWhitespace(plan.charAt(text))) {
					text++;
				}
				int indent = plan.substring(start, text).replace("\t", " ".repeat(TAB)).length();
				html.open("span", "class", "line", "style", "--indent:" + indent);
				html.text(" ".repeat(indent));
				writeLine(pieces, text, end);
				html.text("\n").close();
				start = end + 1;
			}
		}

		private void writeLine(List<Piece> pieces, int start, int end) {
			TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
			pieces.forEach(piece -> cuts.addAll(List.of(piece.start(), piece.end())));
			findings.forEach(finding -> cuts.addAll(List.of(startOf(finding), endOf(finding))));
			Optional<String> mark = Optional.empty();
			int from = start;
			for (int to : cuts.subSet(start, false, end, true)) {
				Optional<String> next = mark(from);
				if (!next.equals(mark)) {
					mark.ifPresent(open -> html.close());
					next.ifPresent(severity -> html.open("mark", "class", severity));
					mark = next;
				}
				writePiece(style(pieces, from), plan.substring(from, to));
				from = to;
			}
			mark.ifPresent(open -> html.close());
		}

		private void writePiece(String style, String text) {
			if (style.isEmpty()) {
				html.text(text);
			} else if ("string".equals(style) || "comment".equals(style)) {
				// A text has a direction of its own, which decides where its quotation marks stand.
				html.element("span", text, "class", style, "dir", "auto");
			} else {
				html.element("span", text, "class", style);
			}
		}

		private static String style(List<Piece> pieces, int offset) {
			return pieces.stream().filter(piece -> piece.start() <= offset && offset < piece.end()).map(Piece::style)
					.findFirst().orElse("");
		}

		/** How grave what was found at a place is. */
		private Optional<String> mark(int offset) {
			return findings.stream().filter(finding -> startOf(finding) <= offset && offset < endOf(finding))
					.map(finding -> finding.severity().id()).findFirst();
		}

		private static int startOf(Finding finding) {
			return finding.location().offset();
		}

		private static int endOf(Finding finding) {
			return finding.location().offset() + finding.location().length();
		}
	}
}
