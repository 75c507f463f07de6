package org.tamyeez.report.word;

import java.util.Optional;

import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.style.ColourRole;

/** Shows a tone in running text: by a colour, and by a sign for those who do not see it. */
final class ToneWords {

	private ToneWords() {
	}

	static RichText signed(RichText text, Tone tone) {
		String sign = switch (tone) {
			case PLAIN -> "";
			case GOOD -> "● ";
			case WARNING -> "▲ ";
			case BAD -> "■ ";
			case MUTED -> "○ ";
		};
		return sign.isEmpty() ? text : RichText.of(sign).then(text);
	}

	static Optional<ColourRole> colour(Tone tone) {
		return switch (tone) {
			case PLAIN -> Optional.empty();
			case GOOD -> Optional.of(ColourRole.GOOD);
			case WARNING -> Optional.of(ColourRole.WARNING);
			case BAD -> Optional.of(ColourRole.BAD);
			case MUTED -> Optional.of(ColourRole.MUTED);
		};
	}
}
