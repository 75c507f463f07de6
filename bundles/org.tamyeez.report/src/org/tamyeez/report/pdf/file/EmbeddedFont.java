package org.tamyeez.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tamyeez.report.font.Typeface;

/**
 * A typeface in a PDF file, reduced to the glyphs that are used.
 * <p>
 * A glyph gets a code of its own for each text it stands for, since one glyph can stand for several characters and whoever
 * searches or copies the text must find the ones that were written.
 */
final class EmbeddedFont {

	private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "loca", "glyf", "maxp", "cvt ", "fpgm",
			"prep",
			"gasp");
	private static final int SYMBOLIC = 4;
	private static final float CAP_HEIGHT = 700;
	private static final float STEM = 80;
	private static final int ENTRIES_PER_BLOCK = 100;

	private record Use(int glyph, String text) {
	}

	private final String name;
	private final TrueTypeFont font;
	private final double scale;
	/** Codes from 1 in the order of their use; code 0 means that there is no such glyph. */
	private final Map<Use, Integer> codes = new LinkedHashMap<>();

	EmbeddedFont(Typeface typeface, String name) throws IOException {
		this.name = name;
		font = new TTFParser().parse(new RandomAccessReadBuffer(typeface.file()));
		scale = (double) Typeface.UNITS / font.getUnitsPerEm();
	}

	/** The name by which pages call it. */
	String name() {
		return name;
	}

	/** The code for a glyph that stands for a text. */
	int code(int glyph, String text) {
		return codes.computeIfAbsent(new Use(glyph, text), unused -> codes.size() + 1);
	}

	/** How far a viewer moves on after a glyph, in thousandths. */
	double advance(int glyph) throws IOException {
		return font.getAdvanceWidth(glyph) * scale;
	}

	/** Writes it into a file. */
	COSDictionary embed(PDDocument document) throws IOException {
		Set<Integer> glyphs = new TreeSet<>();
		codes.keySet().forEach(use -> glyphs.add(use.glyph));
		TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
		subsetter.addGlyphIds(glyphs);
		String prefix = prefix(glyphs);
		subsetter.setPrefix(prefix);
		ByteArrayOutputStream subset = new ByteArrayOutputStream();
		subsetter.writeToStream(subset);

		COSName baseName = COSName.getPDFName(prefix + font.getName());
		COSDictionary dictionary = dictionary(COSName.FONT, COSName.TYPE0);
		dictionary.setItem(COSName.BASE_FONT, baseName);
		dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
		COSArray descendants = new COSArray();
		descendants.add(descendant(document, baseName, subset.toByteArray(), subsetter.getGIDMap()));
		dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
		dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
		font.close();
		return dictionary;
	}

	/** Six letters that tell this subset from others of the same typeface. */
	private static String prefix(Set<Integer> glyphs) {
		StringBuilder prefix = new StringBuilder();
		long rest = Integer.toUnsignedLong(glyphs.hashCode());
		for (int i = 0; i < 6; i++) {
			prefix.append((char) ('A' + rest % 26));
			rest /= 26;
		}
		return prefix.append('+').toString();
	}

	private COSDictionary descendant(PDDocument document, COSName baseName, byte[] subset, Map<Integer, Integer> oldByNew)
			throws IOException {
		Map<Integer, Integer> newByOld = new HashMap<>();
		oldByNew.forEach((newer, older) -> newByOld.put(older, newer));
		byte[] map = new byte[2 * codes.size() + 2];
		COSArray widths = new COSArray();
		for (Map.Entry<Use, Integer> entry : codes.entrySet()) {
			int glyph = newByOld.getOrDefault(entry.getKey().glyph, 0);
			map[2 * entry.getValue()] = (byte) (glyph >> 8);
			map[2 * entry.getValue() + 1] = (byte) glyph;
			widths.add(new COSFloat((float) advance(entry.getKey().glyph)));
		}
		COSDictionary dictionary = dictionary(COSName.FONT, COSName.CID_FONT_TYPE2);
		dictionary.setItem(COSName.BASE_FONT, baseName);
		dictionary.setItem(COSName.CIDSYSTEMINFO, systemInfo());
		dictionary.setItem(COSName.FONT_DESC, descriptor(document, baseName, subset));
		dictionary.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
		dictionary.setInt(COSName.DW, 0);
		COSArray allWidths = new COSArray();
		allWidths.add(COSInteger.ONE);
		allWidths.add(widths);
		dictionary.setItem(COSName.W, allWidths);
		return dictionary;
	}

	private static COSDictionary systemInfo() {
		COSDictionary info = new COSDictionary();
		info.setString(COSName.REGISTRY, "Adobe");
		info.setString(COSName.ORDERING, "Identity");
		info.setInt(COSName.SUPPLEMENT, 0);
		info.setDirect(true);
		return info;
	}

	private COSDictionary descriptor(PDDocument document, COSName baseName, byte[] subset) throws IOException {
		HorizontalHeaderTable lines = font.getHorizontalHeader();
		HeaderTable head = font.getHeader();
		COSArray box = new COSArray();
		for (short edge : new short[] { head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax() }) {
			box.add(new COSFloat((float) (edge * scale)));
		}
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setItem(COSName.FONT_NAME, baseName);
		descriptor.setInt(COSName.FLAGS, SYMBOLIC);
		descriptor.setItem(COSName.FONT_BBOX, box);
		descriptor.setInt(COSName.ITALIC_ANGLE, 0);
		descriptor.setFloat(COSName.ASCENT, (float) (lines.getAscender() * scale));
		descriptor.setFloat(COSName.DESCENT, (float) (lines.getDescender() * scale));
		descriptor.setFloat(COSName.CAP_HEIGHT, CAP_HEIGHT);
		descriptor.setFloat(COSName.STEM_V, STEM);
		COSStream file = stream(document, subset);
		file.setInt(COSName.LENGTH1, subset.length);
		descriptor.setItem(COSName.FONT_FILE2, file);
		return descriptor;
	}

	private String toUnicode() {
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<0000> <FFFF>
				endcodespacerange
				""");
		List<Map.Entry<Use, Integer>> entries = new ArrayList<>(codes.entrySet());
		for (int start = 0; start < entries.size(); start += ENTRIES_PER_BLOCK) {
			List<Map.Entry<Use, Integer>> block = entries.subList(start,
					Math.min(entries.size(), start + ENTRIES_PER_BLOCK));
			map.append(block.size()).append(" beginbfchar\n");
			block.forEach(entry -> map.append('<').append(hex(entry.getValue())).append("> <")
					.append(hex(entry.getKey().text)).append(">\n"));
			map.append("endbfchar\n");
		}
		return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}

	private static String hex(String text) {
		StringBuilder hex = new StringBuilder();
		text.chars().forEach(unit -> hex.append(hex(unit)));
		return hex.toString();
	}

	private static String hex(int unit) {
		return String.format(Locale.ROOT, "%04X", unit);
	}

	private static COSDictionary dictionary(COSName type, COSName subtype) {
		COSDictionary dictionary = new COSDictionary();
		dictionary.setItem(COSName.TYPE, type);
		dictionary.setItem(COSName.SUBTYPE, subtype);
		return dictionary;
	}

	private static COSStream stream(PDDocument document, byte[] content) throws IOException {
		COSStream stream = document.getDocument().createCOSStream();
		try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
			output.write(content);
		}
		return stream;
	}
}
