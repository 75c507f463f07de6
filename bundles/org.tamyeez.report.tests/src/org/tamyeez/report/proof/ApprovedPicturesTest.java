package org.tamyeez.report.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.report.ReportOptions;

/** The first pages of reports look as somebody has approved them. */
class ApprovedPicturesTest {

	private static final Path FOLDER = Path.of("pictures");
	private static final Path TARGET = Path.of("target", "pictures");
	private static final int PAGES = 5;
	private static final int DPI = 60;
	/** Steps of each colour: enough to tell the house's colours, few enough for small files. */
	private static final int STEPS = 6;
	private static final int STEP = 51;

	@ParameterizedTest
	@CsvSource({ "leather-shop, ar", "telecom, en" })
	void looksAsApproved(String plan, String language) throws Exception {
		byte[] file = PlanReports.write(PlanReports.example(plan, language, ReportOptions.CLIENT), "pdf");
		try (PDDocument document = Loader.loadPDF(file)) {
			assertTrue(document.getNumberOfPages() >= PAGES, "pages: " + document.getNumberOfPages());
			PDFRenderer renderer = new PDFRenderer(document);
			StringBuilder problems = new StringBuilder();
			for (int page = 0; page < PAGES; page++) {
				BufferedImage made = small(renderer.renderImageWithDPI(page, DPI, ImageType.RGB));
				problems.append(compare(plan + "-" + language + "-" + (page + 1), made));
			}
			assertTrue(problems.isEmpty(), problems::toString);
		}
	}

	@Test
	void anotherDrawingOfTheSameLettersIsAlike() {
		PictureComparison comparison = new PictureComparison(page("Deviation", 40, 0), page("Deviation", 40, 1));

		assertTrue(comparison.alike(), comparison::words);
	}

	@Test
	void whatIsMovedAsFarAsALineIsSeen() {
		assertFalse(new PictureComparison(page("Deviation", 40, 0), page("Deviation", 50, 0)).alike());
	}

	@Test
	void whatIsMissingIsSeen() {
		assertFalse(new PictureComparison(page("Deviation", 40, 0), page("", 40, 0)).alike());
	}

	/** A page with a word, whose greys are a step lighter or not. */
	private static BufferedImage page(String word, int y, int lighter) {
		BufferedImage page = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = page.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
		graphics.setColor(new Color(STEP / 2 * lighter, STEP / 2 * lighter, STEP / 2 * lighter));
		for (int i = 0; i < word.length(); i++) {
			graphics.drawLine(20 + 4 * i, y, 22 + 4 * i, y + 6);
		}
		graphics.dispose();
		return page;
	}

	/** Compares a page with the approved one; says what is wrong, or nothing. */
	private static String compare(String name, BufferedImage made) throws IOException {
		Path file = FOLDER.resolve(name + ".png");
		Approval.replace(file, png(made));
		if (!Files.exists(file)) {
			return "There is no " + file + ". " + Approval.advice() + "\n";
		}
		PictureComparison comparison = new PictureComparison(ImageIO.read(file.toFile()), made);
		if (comparison.alike()) {
			return "";
		}
		Files.createDirectories(TARGET);
		Path now = Files.write(TARGET.resolve(name + ".png"), png(made));
		Path difference = Files.write(TARGET.resolve(name + "-difference.png"), png(comparison.difference()));
		return file + " does not look like " + now + ". " + comparison.words() + " See " + difference + ". "
				+ Approval.advice() + "\n";
	}

	/** The picture with few colours. */
	private static BufferedImage small(BufferedImage picture) {
		byte[] red = new byte[STEPS * STEPS * STEPS];
		byte[] green = new byte[red.length];
		byte[] blue = new byte[red.length];
		for (int i = 0; i < red.length; i++) {
			red[i] = (byte) (i / (STEPS * STEPS) * STEP);
			green[i] = (byte) (i / STEPS % STEPS * STEP);
			blue[i] = (byte) (i % STEPS * STEP);
		}
		BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(8, red.length, red, green, blue));
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				Color colour = new Color(picture.getRGB(x, y));
				small.getRaster().setSample(x, y, 0, (step(colour.getRed()) * STEPS + step(colour.getGreen())) * STEPS
						+ step(colour.getBlue()));
			}
		}
		return small;
	}

	private static int step(int channel) {
		return Math.round((float) channel / STEP);
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}
}
