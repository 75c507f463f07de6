package org.tamyeez.report.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.report.document.Picture;
import org.tamyeez.report.font.Typefaces;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.style.HouseStyle.CoverKind;
import org.tamyeez.report.style.HouseStyle.TableKind;
import org.tamyeez.report.style.StyleProblem.Cause;
import org.tamyeez.testing.Plans;

class StyleReaderTest {

	private static final Locale ARABIC = Locale.forLanguageTag("ar");
	private static final String PLAN = "\nplan P { author \"Dalala\" ar \"دلالة\" style House }\n";
	private static final String SVG = "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>%s</svg>";

	@TempDir
	Path folder = Path.of("");

	@Test
	void aPlanWithoutStyleLooksAsEveryPlanDoes() throws IOException {
		assertEquals(new StyleReading(HouseStyle.STANDARD, List.of()), read("plan P { }", Locale.ENGLISH));
	}

	@Test
	void whatAStyleStatesIsTakenOverAndAllElseStaysAsItIs() throws IOException {
		HouseStyle style = style("""
				style House {
					colour primary "#112233"
					cover full
					footer "{title} · {date}" ar "{العنوان} — {date}"
					sections summary, follow-up
					plain tables
				}
				""");
		assertEquals("House", style.name());
		assertEquals("#112233", style.colour(ColourRole.PRIMARY));
		assertEquals(ColourRole.GOOD.standard(), style.colour(ColourRole.GOOD));
		assertEquals(CoverKind.FULL, style.cover());
		assertEquals(HouseStyle.STANDARD.header(), style.header());
		assertEquals("{title} · {date}", style.footer());
		assertEquals(List.of("summary", "follow-up"), style.sections());
		assertEquals(TableKind.PLAIN, style.tables());
	}

	@Test
	void drawingsBeginWithTheColoursOfTheHouse() throws IOException {
		HouseStyle style = style("style House { colour primary \"#112233\" colour accent \"#7a1f3d\" }");

		assertEquals("#112233", style.colour(ColourRole.SERIES_1));
		assertEquals("#7a1f3d", style.colour(ColourRole.SERIES_2));
	}

	@Test
	void aColourOnWhichFiguresCouldNotBeReadIsNoneForDrawings() throws IOException {
		HouseStyle style = style("style House { colour primary \"#ffe14d\" }");

		assertEquals(ColourRole.SERIES_1.standard(), style.colour(ColourRole.SERIES_1));
	}

	@Test
	void placesToFillInStayUnderTheirEnglishNames() throws IOException {
		assertEquals("{title} — {date}", read("""
				style House { footer "{title}" ar "{العنوان} — {التاريخ}" }
				""" + PLAN, ARABIC).style().footer());
	}

	@Test
	void aStyleTakesOverFromTheOneItExtends() throws IOException {
		write("logo.png", png(40, 20));
		HouseStyle style = style("""
				style Base { logo "logo.png" colour primary "#112233" colour accent "#445566" cover plain }
				style House extends Base { colour accent "#778899" }
				""");
		assertEquals("#112233", style.colour(ColourRole.PRIMARY));
		assertEquals("#778899", style.colour(ColourRole.ACCENT));
		assertEquals(CoverKind.PLAIN, style.cover());
		assertTrue(style.logo().isPresent());
	}

	@Test
	void theStyleOfThePolicyIsUsedWhereThePlanNamesNone() throws IOException {
		assertEquals(CoverKind.FULL, read("""
				style House { cover full }
				policy Ours { style House }
				plan P { policy Ours }
				""", Locale.ENGLISH).style().cover());
	}

	@Test
	void stylesThatExtendEachOtherInACircleAreReadOnce() throws IOException {
		assertEquals(CoverKind.FULL, style("style House extends Other style Other extends House { cover full }").cover());
	}

	@Test
	void aLogoIsReadFromTheFolderOfThePlan() throws IOException {
		byte[] logo = png(40, 20);
		write("pictures/logo.png", logo);
		Picture picture = style("style House { logo \"pictures/logo.png\" }").logo().orElseThrow();
		assertEquals(new Picture(logo, "image/png", "Logo of Dalala"), picture);
	}

	@Test
	void aLogoIsDescribedInTheReportsLanguage() throws IOException {
		write("logo.png", png(40, 20));
		assertEquals(Optional.of("شعار دلالة"),
				read("style House { logo \"logo.png\" }" + PLAN, ARABIC).style().logo().map(Picture::alternative));
	}

	@Test
	void aDrawingWithoutProgramsIsALogo() throws IOException {
		write("logo.svg", svg("<!-- ours --><rect width='9' height='9' fill='url(#g)'/>"));
		assertEquals(Optional.of("image/svg+xml"),
				style("style House { logo \"logo.svg\" }").logo().map(Picture::mediaType));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<rect onload='alert(1)'/>",
			"<image href='https://example.com/a.png'/>", "<rect fill='url(https://example.com/a)'/>",
			"<style>@import url(https://example.com/a.css)</style>", "<foreignObject/>",
			"<?xml-stylesheet href='https://example.com/a.css'?>" })
	void aDrawingThatDoesMoreThanShowItselfIsRefused(String content) throws IOException {
		write("logo.svg", svg(content));
		assertProblem(Cause.UNSAFE_PICTURE, "style House { logo \"logo.svg\" }");
	}

	@Test
	void aMissingFileIsToldWithItsPlaceAndTheReportGoesOn() throws IOException {
		StyleReading reading = read("style House {\n\tcover full\n\tlogo \"logo.png\"\n}" + PLAN, Locale.ENGLISH);
		assertEquals(CoverKind.FULL, reading.style().cover());
		assertEquals(Optional.empty(), reading.style().logo());
		StyleProblem problem = reading.problems().get(0);
		assertEquals(3, problem.line());
		assertEquals("plan.mplan", problem.style().lastSegment());
		assertEquals("There is no file «logo.png». Its path counts from the folder of the style’s file.",
				problem.message(Locale.ENGLISH));
		assertTrue(problem.message(ARABIC).startsWith("لا يوجد ملف باسم «logo.png»"));
	}

	@Test
	void aFolderIsNoFile() throws IOException {
		Files.createDirectory(folder.resolve("logo.png"));
		assertProblem(Cause.MISSING, "style House { logo \"logo.png\" }");
	}

	@Test
	void aTextIsNoPicture() throws IOException {
		write("logo.png", "This is no picture.".getBytes(StandardCharsets.UTF_8));
		assertProblem(Cause.NO_PICTURE, "style House { logo \"logo.png\" }");
	}

	@Test
	void halfAPictureIsNone() throws IOException {
		byte[] whole = png(40, 20);
		write("logo.png", Arrays.copyOf(whole, whole.length / 2));
		assertProblem(Cause.NO_PICTURE, "style House { logo \"logo.png\" }");
	}

	@Test
	void aPictureWithTooManyPixelsOrBytesIsTooLarge() throws IOException {
		write("wide.png", png(3001, 2));
		assertProblem(Cause.TOO_LARGE, "style House { logo \"wide.png\" }");
		write("heavy.png", new byte[(4 << 20) + 1]);
		assertProblem(Cause.TOO_LARGE, "style House { logo \"heavy.png\" }");
	}

	@Test
	void fontsAreReadWithTheirFamily() throws IOException {
		byte[] regular = font("IBMPlexSansArabic-Regular.ttf");
		byte[] bold = font("IBMPlexSansArabic-Bold.ttf");
		write("fonts/R.ttf", regular);
		write("fonts/B.ttf", bold);
		HouseStyle.FontFiles fonts = style("style House { font regular \"fonts/R.ttf\" font bold \"fonts/B.ttf\" }").fonts()
				.orElseThrow();
		assertEquals("IBM Plex Sans Arabic", fonts.family());
		assertArrayEquals(regular, fonts.regular());
		assertArrayEquals(bold, fonts.bold());
	}

	@Test
	void aFontOfOneWeightIsUsedForBoth() throws IOException {
		byte[] bold = font("IBMPlexSansArabic-Bold.ttf");
		write("B.ttf", bold);
		HouseStyle.FontFiles fonts = style("style House { font bold \"B.ttf\" }").fonts().orElseThrow();
		assertArrayEquals(bold, fonts.regular());
	}

	@Test
	void aPictureIsNoFont() throws IOException {
		write("R.ttf", png(9, 9));
		assertProblem(Cause.NO_FONT, "style House { font regular \"R.ttf\" }");
	}

	@Test
	void aFontThatItsMakerLockedIsRefused() throws IOException {
		write("R.ttf", locked(font("IBMPlexSansArabic-Regular.ttf")));
		assertProblem(Cause.LOCKED_FONT, "style House { font regular \"R.ttf\" }");
	}

	@Test
	void eachProblemHasWordsInBothLanguages() {
		for (Cause cause : Cause.values()) {
			StyleProblem problem = new StyleProblem(cause, "a.b", URI.createURI("plan.mplan"), 1);
			assertTrue(problem.message(Locale.ENGLISH).contains("«a.b»"));
			assertTrue(problem.message(ARABIC).contains("«a.b»"));
		}
	}

	private void assertProblem(Cause cause, String style) throws IOException {
		assertEquals(List.of(cause),
				read(style + PLAN, Locale.ENGLISH).problems().stream().map(StyleProblem::cause).toList());
	}

	/** The style of a plan that has no problem. */
	private HouseStyle style(String text) throws IOException {
		StyleReading reading = read(text + PLAN, Locale.ENGLISH);
		assertEquals(List.of(), reading.problems());
		return reading.style();
	}

	private StyleReading read(String text, Locale language) throws IOException {
		Path file = folder.resolve("plan.mplan");
		Files.writeString(file, text);
		XtextResourceSet resources = Plans.withAllRules().service(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(file.toString()));
		resource.load(Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		return new StyleReader(Reports.plan(resource), language).read();
	}

	private void write(String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}

	private static byte[] png(int width, int height) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", content);
		return content.toByteArray();
	}

	private static byte[] svg(String content) {
		return SVG.formatted(content).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] font(String name) throws IOException {
		try (InputStream stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream("/fonts/" + name))) {
			return stream.readAllBytes();
		}
	}

	/** The same font with the licence bits set that forbid to embed it: the ninth and tenth byte of the OS/2 table. */
	private static byte[] locked(byte[] font) {
		byte[] locked = font.clone();
		String names = new String(font, StandardCharsets.ISO_8859_1);
		int entry = names.indexOf("OS/2");
		int table = ByteBuffer.wrap(font).getInt(entry + 8);
		locked[table + 9] = 2;
		return locked;
	}
}
