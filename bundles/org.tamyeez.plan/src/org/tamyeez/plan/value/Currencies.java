package org.tamyeez.plan.value;

import java.util.Currency;
import java.util.Locale;

/** The currencies that money can be in: those of ISO 4217, as the JDK knows them. */
public final class Currencies {

	private Currencies() {
	}

	/** Whether the word is the code of a currency, in whatever case. */
	public static boolean isCurrency(String word) {
		if (word.length() != 3) {
			return false;
		}
		try {
			Currency.getInstance(word.toUpperCase(Locale.ROOT));
			return true;
		} catch (IllegalArgumentException unknown) {
			return false;
		}
	}
}
