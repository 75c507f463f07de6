package org.tamyeez.plan.text;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces one English word after the other to its stem: the word itself where a dictionary knows it. */
final class EnglishStems {

	/** A stream that gives the word it is told, once. */
	private static final class OneWord extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
		private String word = "";

		@Override
		public boolean incrementToken() {
			term.setEmpty().append(word);
			return true;
		}
	}

	private final OneWord source = new OneWord();
	private final KStemFilter filter = new KStemFilter(source);

	/** The stem of a word in small letters. */
	String of(String word) {
		source.word = word;
		try {
			filter.incrementToken();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return source.term.toString();
	}
}
