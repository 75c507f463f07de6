package org.tamyeez.report.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.tamyeez.report.document.Picture;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Palette;
import org.tamyeez.report.drawing.PngWriter;
import org.tamyeez.report.drawing.SvgReader;
import org.tamyeez.report.drawing.SvgWriter;
import org.tamyeez.report.font.CleanText;
import org.tamyeez.report.font.TextMeasure;
import org.tamyeez.report.font.Typefaces;

/** Pictures in a document: vectors for programs that show them, a fine picture of points for all others. */
final class WordFigures {

	private static final double PIXELS_PER_POINT = 3;
	private static final double WIDTH = WordPage.TEXT_WIDTH / 20.0;
	private static final double LOGO_HEIGHT = 56;
	private static final double LOGO_WIDTH = 220;
	private static final int LOGO_DOTS = 900;
	private static final String VECTORS = """
			<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
			<a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
			<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="%s"/>\
			</a:ext></a:extLst>""";

	private final PngWriter points;
	private final SvgWriter vectors;
	private int pictures;

	WordFigures(ReportDocument document) throws IOException {
		Palette palette = new Palette(document.style());
		points = new PngWriter(palette, new TextMeasure(Typefaces.of(document.style())));
		vectors = new SvgWriter(palette, "Arial, sans-serif");
	}

	/** Adds a drawing over the width of the text. */
	void draw(Drawing drawing, XWPFDocument file, XWPFParagraph paragraph) throws IOException {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		points.write(drawing, PIXELS_PER_POINT, png);
		byte[] svg = vectors.write(drawing, "drawing").getBytes(StandardCharsets.UTF_8);
		XWPFRun run = paragraph.createRun();
		addVectors(add(png.toByteArray(), PictureType.PNG, WIDTH, WIDTH * drawing.height() / drawing.width(), run), svg,
				file);
		describe(run, drawing.title() + ". " + drawing.alternative());
	}

	/** Adds a logo; one that consists of vectors as dots as well, for programs that do not show vectors. */
	void logo(Picture logo, XWPFDocument file, XWPFParagraph paragraph) throws IOException {
		boolean drawn = "image/svg+xml".equals(logo.mediaType());
		byte[] dots = drawn ? dots(logo.bytes()) : logo.bytes();
		double ratio = ratio(dots);
		double height = Math.min(LOGO_HEIGHT, LOGO_WIDTH / ratio);
		XWPFRun run = paragraph.createRun();
		PictureType type = "image/jpeg".equals(logo.mediaType()) ? PictureType.JPEG : PictureType.PNG;
		XWPFPicture picture = add(dots, type, height * ratio, height, run);
		if (drawn) {
			addVectors(picture, logo.bytes(), file);
		}
		describe(run, logo.alternative());
	}

	private static XWPFPicture add(byte[] content, PictureType type, double width, double height, XWPFRun run)
			throws IOException {
		try {
			return run.addPicture(new ByteArrayInputStream(content), type, "picture", Units.toEMU(width),
					Units.toEMU(height));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}

	private static void addVectors(XWPFPicture picture, byte[] svg, XWPFDocument file) throws IOException {
		try {
			String id = file.addPictureData(svg, PictureType.SVG);
			XmlObject extension = XmlObject.Factory.parse(VECTORS.formatted(id));
			CTBlip points = picture.getCTPicture().getBlipFill().getBlip();
			try (XmlCursor source = extension.newCursor(); XmlCursor target = points.newCursor()) {
				source.toFirstChild();
				target.toEndToken();
				source.copyXml(target);
			}
		} catch (InvalidFormatException | XmlException e) {
			throw new IOException(e);
		}
	}

	/** Says what the picture of a run shows. */
	private void describe(XWPFRun run, String alternative) {
		CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
		inline.getDocPr().setDescr(CleanText.of(alternative));
		inline.getDocPr().setId(++pictures);
	}

	/** How wide a picture is for its height. */
	private static double ratio(byte[] picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		return image == null ? 1 : (double) image.getWidth() / image.getHeight();
	}

	/** A drawing as dots; a single one that is not seen where it cannot be painted. */
	private static byte[] dots(byte[] svg) throws IOException {
		BufferedImage image = SvgReader.read(svg, LOGO_DOTS)
				.orElseGet(() -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}
}
