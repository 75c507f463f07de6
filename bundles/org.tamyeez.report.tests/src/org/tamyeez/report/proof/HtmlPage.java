package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The elements of a page. It has to be well formed, but for the elements that HTML leaves open. */
final class HtmlPage {

	private static final String OPEN_ELEMENTS = "<(meta|img|col)\\b((?:[^>\"]|\"[^\"]*\")*)>";

	private final Document document;

	private HtmlPage(Document document) {
		this.document = document;
	}

	/** Reads a page; fails if it is not well formed. */
	static HtmlPage of(byte[] file) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		String closed = new String(file, UTF_8).replaceAll(OPEN_ELEMENTS, "<$1$2/>");
		return new HtmlPage(builder.parse(new InputSource(new StringReader(closed))));
	}

	/** All elements with one of the names; all there are for {@code *}. */
	List<Element> elements(String... names) {
		return Stream.of(names).flatMap(name -> {
			NodeList found = document.getElementsByTagName(name);
			return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
		}).toList();
	}

	/** All attributes in the form {@code name=value}. */
	List<String> attributes() {
		List<String> all = new ArrayList<>();
		for (Element element : elements("*")) {
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				all.add(attributes.item(i).getNodeName() + "=" + attributes.item(i).getNodeValue());
			}
		}
		return all;
	}

	/** The text of the page, as it is shown. */
	String text() {
		return elements("body").get(0).getTextContent();
	}

	/** The direction of the smallest element around a text. */
	String directionOf(String text) {
		List<Element> around = elements("*").stream().filter(element -> !"svg".equals(element.getNodeName()))
				.filter(element -> element.getTextContent().contains(text) && !element.getAttribute("dir").isEmpty())
				.toList();
		return around.get(around.size() - 1).getAttribute("dir");
	}
}
