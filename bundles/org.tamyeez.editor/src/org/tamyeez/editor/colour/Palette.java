package org.tamyeez.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of meanings, as the author or the theme has chosen them. */
final class Palette {

	private Palette() {
	}

	/** How words of a meaning look where they are read alone. */
	static TextAttribute of(Meaning meaning) {
		return new TextAttribute(colour(meaning), null, style(meaning, false));
	}

	/** How a word looks whose place in the plan is known. */
	static StyleRange style(SemanticWords.Word word) {
		return new StyleRange(word.offset(), word.length(), colour(word.meaning()), null,
				style(word.meaning(), word.given()));
	}

	/** Weight and slant tell the most important apart for those who do not see the colours. */
	private static int style(Meaning meaning, boolean given) {
		return switch (meaning) {
			case KEYWORD -> SWT.BOLD;
			case COMMENT, UNKNOWN -> SWT.ITALIC;
			default -> given ? SWT.BOLD : SWT.NORMAL;
		};
	}

	private static @Nullable Color colour(Meaning meaning) {
		return colours().get(meaning.colour());
	}

	static ColorRegistry colours() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}
}
