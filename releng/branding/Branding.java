import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;

/** Draws the product's one sign in all the forms that desktops ask for, and the picture that is shown while it starts. */
public final class Branding {

	private static final int[] SIZES = { 16, 24, 32, 48, 64, 128, 256, 512 };
	private static final int[] ICO_SIZES = { 16, 24, 32, 48, 64, 256 };
	/** What macOS calls a picture of each size. */
	private static final Map<Integer, String> ICNS_TYPES = new LinkedHashMap<>(
			Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

	private static final int SPLASH_WIDTH = 480;
	private static final int SPLASH_HEIGHT = 260;
	private static final int SIGN = 88;
	private static final Color PAPER = new Color(0xffffff);
	private static final Color EDGE = new Color(0xc3cfd8);
	private static final Color NAME = new Color(0x005282);
	private static final Color WORDS = new Color(0x44525c);

	private final SVGDocument sign;
	private final Path bundle;
	private final Path products;
	private final Font regular;
	private final Font bold;

	private Branding(Path root) throws Exception {
		bundle = root.resolve("bundles/org.tamyeez.app/branding");
		products = root.resolve("releng/org.tamyeez.repository/root");
		sign = Objects.requireNonNull(new SVGLoader().load(bundle.resolve("tamyeez.svg").toUri().toURL()));
		Path fonts = root.resolve("bundles/org.tamyeez.report/fonts");
		regular = Font.createFont(Font.TRUETYPE_FONT, fonts.resolve("IBMPlexSansArabic-Regular.ttf").toFile());
		bold = Font.createFont(Font.TRUETYPE_FONT, fonts.resolve("IBMPlexSansArabic-Bold.ttf").toFile());
	}

	/**
	 * @param args the folder of the project
	 */
	public static void main(String[] args) throws Exception {
		new Branding(Path.of(args[0])).drawAll();
	}

	private void drawAll() throws IOException {
		for (int size : SIZES) {
			write(bundle.resolve("tamyeez-" + size + ".png"), png(sign(size)));
		}
		write(bundle.resolve("splash.png"), png(splash(1)));
		write(bundle.resolve("splash@2x.png"), png(splash(2)));
		write(products.resolve("win32/tamyeez.ico"), ico());
		write(products.resolve("macosx/Contents/Resources/tamyeez.icns"), icns());
	}

	private BufferedImage sign(int size) {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = graphics(image);
		sign.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size, size));
		graphics.dispose();
		return image;
	}

	private BufferedImage splash(int scale) {
		BufferedImage image = new BufferedImage(SPLASH_WIDTH * scale, SPLASH_HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = graphics(image);
		graphics.scale(scale, scale);
		graphics.setColor(PAPER);
		graphics.fillRect(0, 0, SPLASH_WIDTH, SPLASH_HEIGHT);
		graphics.setColor(EDGE);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(new Rectangle2D.Double(0.5, 0.5, SPLASH_WIDTH - 1.0, SPLASH_HEIGHT - 1.0));
		sign.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox((SPLASH_WIDTH - SIGN) / 2f, 30, SIGN, SIGN));
		words(graphics, "Tamyeez \u00b7 تمييز", bold.deriveFont(34f), NAME, 166);
		words(graphics, "Marketing plans that tell things apart", regular.deriveFont(15f), WORDS, 202);
		words(graphics, "خطط تسويق تميّز بين المتشابهات", regular.deriveFont(15f), WORDS, 230);
		graphics.dispose();
		return image;
	}

	private static void words(Graphics2D graphics, String text, Font font, Color colour, float baseline) {
		TextLayout layout = new TextLayout(text, font, graphics.getFontRenderContext());
		graphics.setColor(colour);
		layout.draw(graphics, (SPLASH_WIDTH - layout.getAdvance()) / 2, baseline);
	}

	private static Graphics2D graphics(BufferedImage image) {
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		return graphics;
	}

	/** All sizes in the file that Windows shows: a directory, then the pictures. */
	private byte[] ico() throws IOException {
		byte[][] pictures = Arrays.stream(ICO_SIZES).mapToObj(size -> png(sign(size))).toArray(byte[][]::new);
		int header = 6;
		int entry = 16;
		ByteBuffer directory = ByteBuffer.allocate(header + entry * pictures.length).order(ByteOrder.LITTLE_ENDIAN);
		directory.putShort((short) 0).putShort((short) 1).putShort((short) pictures.length);
		int offset = directory.capacity();
		for (int i = 0; i < pictures.length; i++) {
			byte size = (byte) ICO_SIZES[i];
			directory.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
					.putInt(pictures[i].length).putInt(offset);
			offset += pictures[i].length;
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(directory.array());
		for (byte[] picture : pictures) {
			file.write(picture);
		}
		return file.toByteArray();
	}

	/** All sizes in the file that macOS shows: each with its type and its length. */
	private byte[] icns() throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(pictures);
		for (int size : SIZES) {
			if (ICNS_TYPES.containsKey(size)) {
				block(out, ICNS_TYPES.get(size), png(sign(size)));
			}
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		block(new DataOutputStream(file), "icns", pictures.toByteArray());
		return file.toByteArray();
	}

	private static void block(DataOutputStream out, String type, byte[] content) throws IOException {
		out.write(type.getBytes(StandardCharsets.US_ASCII));
		out.writeInt(content.length + 8);
		out.write(content);
	}

	private static byte[] png(BufferedImage image) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, content);
		System.out.println(file);
	}
}
