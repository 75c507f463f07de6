package org.tamyeez.app.help;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.html.RenderedPage;
import org.tamyeez.plan.rule.Rule;

/**
 * A part of Help that can be found: a rule, an article, or what stands below a heading of the guide.
 *
 * @param address where it is
 * @param title   what it is called
 * @param about   what is on it, or which page it belongs to
 * @param text    all its words
 */
public record HelpSection(HelpAddress address, String title, String about, String text) {

	private static final Parser PARSER = Parser.builder().build();
	private static final TextContentRenderer TEXT = TextContentRenderer.builder().stripNewlines(true).build();

	/** All sections of a book, in the order to read them. */
	static List<HelpSection> of(HelpBook book) {
		List<HelpSection> sections = new ArrayList<>();
		GuidePage.all(book.edition()).forEach(page -> add(sections, page, book.outline(page)));
		for (ArticleSummary article : ArticleSummary.all(book.edition())) {
			String text = words(PARSER.parse(article.markdown()));
			sections.add(new HelpSection(HelpAddress.articles(book.edition()).at(article.name()), article.title(),
					HelpStyle.firstSentence(text), text));
		}
		for (Rule<?> rule : book.rules()) {
			String text = book.text(rule).map(RulePage::markdown).map(PARSER::parse).map(HelpSection::words).orElse("");
			sections.add(
					new HelpSection(HelpAddress.rule(book.edition(), rule.name()), rule.name(), book.summary(rule), text));
		}
		return sections;
	}

	private static void add(List<HelpSection> sections, GuidePage page, RenderedPage rendered) {
		HelpAddress address = HelpAddress.guide(page.edition(), page.name());
		StringBuilder words = new StringBuilder();
		int headings = 0;
		for (Node node = PARSER.parse(page.markdown()).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading && headings++ > 0) {
				sections.add(section(address, rendered, headings - 2, words.toString()));
				words.setLength(0);
			}
			if (!(node instanceof Heading)) {
				words.append(words(node)).append(' ');
			}
		}
		sections.add(section(address, rendered, headings - 1, words.toString()));
	}

	/** What stands below one of the headings of a page; the first one is the page's own title. */
	private static HelpSection section(HelpAddress address, RenderedPage page, int index, String words) {
		RenderedPage.Heading heading = page.headings().get(index);
		return index == 0 ? new HelpSection(address, heading.text(), HelpStyle.firstSentence(page.lead()), words)
				: new HelpSection(address.at(heading.id()), heading.text(), page.title(), words);
	}

	/** The words of a part of a page, without those of its plans: nobody looks for the names in examples. */
	private static String words(Node node) {
		if (!(node instanceof Document)) {
			return node instanceof FencedCodeBlock ? "" : TEXT.render(node);
		}
		StringBuilder words = new StringBuilder();
		for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
			words.append(words(part)).append(' ');
		}
		return words.toString();
	}
}
