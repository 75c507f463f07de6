package org.tamyeez.app.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tamyeez.doc.RulePage.Edition;

/**
 * Finds what is written about something, in whatever form its words stand there, and while the last of them is still being
 * typed.
 */
public final class HelpSearch {

	/** Words without their articles, for what is still being typed. */
	private static final class Beginnings extends Analyzer {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words,
					new ArabicStemFilter(
							new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words)))));
		}
	}

	private static final String TITLE = "title";
	private static final String ABOUT = "about";
	private static final String TEXT = "text";
	private static final String BEGINNING = "beginning";
	private static final String NUMBER = "number";
	private static final Map<String, Float> WEIGHTS = Map.of(TITLE, 6f, ABOUT, 2f, TEXT, 1f);
	private static final int MOST = 40;
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private final List<HelpSection> sections;
	private final Analyzer analyzer;
	private final IndexSearcher searcher;

	/** @param book what is to be looked through */
	public HelpSearch(HelpBook book) {
		sections = HelpSection.of(book);
		Analyzer stems = book.edition() == Edition.AR ? new ArabicAnalyzer() : new EnglishAnalyzer();
		analyzer = new PerFieldAnalyzerWrapper(stems, Map.of(BEGINNING, new Beginnings()));
		ByteBuffersDirectory memory = new ByteBuffersDirectory();
		try {
			try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
				for (int number = 0; number < sections.size(); number++) {
					writer.addDocument(document(sections.get(number), number));
				}
			}
			searcher = new IndexSearcher(DirectoryReader.open(memory));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Document document(HelpSection section, int number) {
		Document document = new Document();
		document.add(new StoredField(NUMBER, number));
		document.add(new TextField(TITLE, section.title(), Field.Store.NO));
		document.add(new TextField(ABOUT, section.about(), Field.Store.NO));
		document.add(new TextField(TEXT, section.text(), Field.Store.NO));
		document.add(new TextField(BEGINNING, section.title() + ' ' + section.about(), Field.Store.NO));
		return document;
	}

	/** All that can be found, in the order to read it. */
	public List<HelpSection> sections() {
		return sections;
	}

	/** What has all the words, the best first; if nothing has, what has some of them. */
	public List<HelpSection> find(String words) {
		List<HelpSection> all = find(words, Occur.MUST);
		return all.isEmpty() ? find(words, Occur.SHOULD) : all;
	}

	private List<HelpSection> find(String words, Occur occur) {
		List<String> wanted = NO_WORD.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (int i = 0; i < wanted.size(); i++) {
			boolean last = i == wanted.size() - 1;
			// Words that every sentence has are not looked for.
			if (last || !terms(TEXT, wanted.get(i)).isEmpty()) {
				query.add(word(wanted.get(i), last), occur);
			}
		}
		try {
			List<HelpSection> found = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
				int number = searcher.storedFields().document(hit.doc).getField(NUMBER).numericValue().intValue();
				found.add(sections.get(number));
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A word in any of its forms; of the last one, which may be half written, the beginning. */
	private Query word(String word, boolean last) {
		BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
		WEIGHTS.forEach((field, weight) -> terms(field, word).forEach(
				term -> anywhere.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD)));
		if (last) {
			terms(BEGINNING, word).forEach(term -> anywhere.add(new PrefixQuery(new Term(BEGINNING, term)), Occur.SHOULD));
		}
		return anywhere.build();
	}

	private List<String> terms(String field, String words) {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(field, words)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(term.toString());
			}
			stream.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return terms;
	}
}
