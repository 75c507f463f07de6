package org.tamyeez.report.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.geometry.size.FloatSize;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.ResourcePolicy;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;

/** Paints SVG pictures that others have drawn, for formats that know no vectors. */
public final class SvgReader {

	private SvgReader() {
	}

	/**
	 * A picture as dots on a transparent ground; empty where it cannot be shown. It fetches nothing from elsewhere.
	 *
	 * @param svg     the content of the file
	 * @param longest how many dots its longer side gets
	 */
	public static Optional<BufferedImage> read(byte[] svg, int longest) {
		LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
		try {
			return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, context))
					.filter(document -> isShown(document.size())).map(document -> painted(document, longest));
		} catch (RuntimeException e) {
			// Whatever a file from outside makes the library stumble over: the report does without its picture.
			return Optional.empty();
		}
	}

	private static boolean isShown(FloatSize size) {
		return size.width > 0 && size.height > 0 && Float.isFinite(size.width) && Float.isFinite(size.height);
	}

	private static BufferedImage painted(SVGDocument document, int longest) {
		FloatSize size = document.size();
		double scale = longest / Math.max(size.width, size.height);
		int width = Math.max(1, (int) Math.round(size.width * scale));
		int height = Math.max(1, (int) Math.round(size.height * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
		graphics.dispose();
		return image;
	}
}
