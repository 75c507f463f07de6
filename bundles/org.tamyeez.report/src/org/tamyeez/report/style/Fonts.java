package org.tamyeez.report.style;

import java.io.IOException;
import java.util.Optional;

import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tamyeez.report.style.StyleProblem.Cause;

/** Tells by its content whether a file is a font that reports can use, and what it is called. */
final class Fonts {

	/** The part of a font's licence bits that says whether it may be embedded. */
	private static final int EMBEDDING = 0x000F;

	private Fonts() {
	}

	/** The name of a font's family; empty where the font has none. */
	static Optional<String> family(byte[] content) throws UnusableFileException {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
			if (!font.getTableMap().containsKey("glyf") || font.getNumberOfGlyphs() == 0) {
				throw new UnusableFileException(Cause.NO_FONT);
			}
			if (isLocked(font)) {
				throw new UnusableFileException(Cause.LOCKED_FONT);
			}
			return Optional.ofNullable(font.getNaming()).map(NamingTable::getFontFamily);
		} catch (IOException | RuntimeException broken) {
			throw new UnusableFileException(Cause.NO_FONT);
		}
	}

	private static boolean isLocked(TrueTypeFont font) throws IOException {
		OS2WindowsMetricsTable metrics = font.getOS2Windows();
		int licence = metrics == null ? 0 : metrics.getFsType();
		return (licence & EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
				|| (licence & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) != 0;
	}
}
