package org.tamyeez.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.words.Digits;

/**
 * A report, ready to be shown in any format.
 *
 * @param title     the title, which is that of the plan
 * @param kind      what kind of document it is, such as "Marketing plan, report for the client"
 * @param author    who wrote the plan; may be empty
 * @param client    whom it was written for; may be empty
 * @param language  the language of all words but those of the plan: English or Arabic
 * @param date      the day the report speaks of; it stands in for the time of writing, so that the same plan gives the
 *                  same file
 * @param draft     the word that marks the pages of a draft; empty where the report is final
 * @param labels    the words that a format adds by itself
 * @param cover     what stands before all sections
 * @param sections  the sections, in order; none is empty
 * @param style     how the house wants it to look
 * @param onePage   whether it has to stand on one page, its lists cut short where it must be
 */
public record ReportDocument(String title, String kind, String author, String client, Locale language, LocalDate date,
		Optional<String> draft, Labels labels, Optional<Cover> cover, List<Section> sections, HouseStyle style,
		boolean onePage) {

	/**
	 * Words that a format adds by itself, in the language of the report.
	 *
	 * @param contents  heading of the table of contents
	 * @param page      a page's number among all: "Page {0} of {1}"
	 * @param skip      the link that leads a keyboard to the text
	 * @param continued what marks a table row that goes on on the next page
	 * @param more      what stands for the things that are left out of a list: "and {0} more"
	 * @param digits    the digits of all numbers that a format adds
	 * @param header    the line at the top of each page; may be empty
	 * @param footer    the line at the foot of each page; may be empty
	 */
	public record Labels(String contents, String page, String skip, String continued, String more, Digits digits,
			String header,
			String footer) {

		/** A number, such as that of a page. */
		public String number(int number) {
			return digits.of(Integer.toString(number));
		}
	}

	/** A report of as many pages as it needs. */
	public ReportDocument(String title, String kind, String author, String client, Locale language, LocalDate date,
			Optional<String> draft, Labels labels, Optional<Cover> cover, List<Section> sections, HouseStyle style) {
		this(title, kind, author, client, language, date, draft, labels, cover, sections, style, false);
	}

	/** The same report with other sections. */
	ReportDocument with(List<Section> others) {
		return new ReportDocument(title, kind, author, client, language, date, draft, labels, cover, others, style, onePage);
	}

	/** The direction of the document, its tables and its drawings. */
	public ReadingDirection direction() {
		return "ar".equals(language.getLanguage()) ? ReadingDirection.RIGHT_TO_LEFT : ReadingDirection.LEFT_TO_RIGHT;
	}
}
