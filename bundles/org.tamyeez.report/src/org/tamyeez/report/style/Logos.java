package org.tamyeez.report.style;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.tamyeez.report.style.StyleProblem.Cause;

/** Tells by its content, not by its name, what kind of picture a file holds, and whether it is safe to show. */
final class Logos {

	private static final Map<String, String> MEDIA_TYPES = Map.of("png", "image/png", "jpeg", "image/jpeg");
	private static final String SVG = "image/svg+xml";
	/** A picture of more pixels would fill the memory once it is unpacked. */
	private static final int MOST_PIXELS_A_SIDE = 3000;
	/** What a drawing may refer to: parts of itself, and pictures that it carries along. */
	private static final Pattern WITHIN = Pattern.compile("#|data:image/(?:png|jpeg);");
	private static final Pattern ELSEWHERE = Pattern.compile("@import|url\\(\\s*['\"]?(?!" + WITHIN.pattern() + ")",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "handler", "set", "animate");

	private Logos() {
	}

	/** The media type of a picture. */
	static String mediaType(byte[] content) throws UnusableFileException {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			return readers.hasNext() ? raster(readers.next(), stream) : drawing(content);
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
			throw new UnusableFileException(Cause.NO_PICTURE);
		}
	}

	private static String raster(ImageReader reader, ImageInputStream stream) throws IOException, UnusableFileException {
		try {
			String format = reader.getFormatName().toLowerCase(Locale.ROOT);
			if (!MEDIA_TYPES.containsKey(format)) {
				throw new UnusableFileException(Cause.NO_PICTURE);
			}
			reader.setInput(stream);
			if (reader.getWidth(0) > MOST_PIXELS_A_SIDE || reader.getHeight(0) > MOST_PIXELS_A_SIDE) {
				throw new UnusableFileException(Cause.TOO_LARGE);
			}
			reader.read(0);
			return MEDIA_TYPES.get(format);
		} finally {
			reader.dispose();
		}
	}

	private static String drawing(byte[] content) throws UnusableFileException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			check(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
			return SVG;
		} catch (XMLStreamException e) {
			throw new UnusableFileException(Cause.NO_PICTURE);
		}
	}

	private static void check(XMLStreamReader xml) throws XMLStreamException, UnusableFileException {
		boolean begun = false;
		boolean harmless = true;
		while (xml.hasNext()) {
			xml.next();
			if (!begun && xml.isStartElement() && !"svg".equals(xml.getLocalName())) {
				throw new UnusableFileException(Cause.NO_PICTURE);
			}
			begun |= xml.isStartElement();
			harmless &= isHarmless(xml);
		}
		if (!harmless) {
			throw new UnusableFileException(Cause.UNSAFE_PICTURE);
		}
	}

	private static boolean isHarmless(XMLStreamReader xml) {
		return switch (xml.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> isHarmlessElement(xml);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> !ELSEWHERE.matcher(xml.getText()).find();
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> !"xml-stylesheet".equals(xml.getPITarget());
			default -> true;
		};
	}

	private static boolean isHarmlessElement(XMLStreamReader xml) {
		boolean harmless = !ACTIVE.contains(xml.getLocalName().toLowerCase(Locale.ROOT));
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			harmless &= isHarmless(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i).strip());
		}
		return harmless;
	}

	private static boolean isHarmless(String attribute, String value) {
		boolean fetches = "href".equals(attribute) ? !WITHIN.matcher(value).lookingAt() : ELSEWHERE.matcher(value).find();
		return !fetches && !attribute.startsWith("on");
	}
}
