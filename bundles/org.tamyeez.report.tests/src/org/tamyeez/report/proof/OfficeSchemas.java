package org.tamyeez.report.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds Word and Excel files against the schemas of ECMA-376, all of them and not only what a library uses. */
final class OfficeSchemas {

	private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
	/** Each of these brings in what it refers to. */
	private static final List<String> ROOTS = List.of("vml-main.xsd", "wml.xsd", "sml.xsd", "dml-chart.xsd",
			"dml-spreadsheetDrawing.xsd", "shared-documentPropertiesExtended.xsd");
	/** The two attributes of XML's own that the schemas refer to, and whose schema is nowhere among them. */
	private static final String XML = """
			<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
				<xs:attribute name="lang" type="xs:language"/>
				<xs:attribute name="space">
					<xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/>
						<xs:enumeration value="preserve"/></xs:restriction></xs:simpleType>
				</xs:attribute>
			</xs:schema>
			""";
	/** What ECMA-376 leaves to another standard, Dublin Core, and the list of parts, which the reader of packages checks. */
	private static final List<String> OF_OTHERS = List.of("[Content_Types].xml", "docProps/core.xml");

	private static @Nullable Schema schema;

	private OfficeSchemas() {
	}

	/** What does not conform to the schemas: the part, and what is wrong in it. */
	static List<String> violations(byte[] file) throws IOException, SAXException {
		List<String> violations = new ArrayList<>();
		int parts = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml") && !OF_OTHERS.contains(entry.getName())) {
					violations.addAll(violations(entry.getName(), zip.readAllBytes()));
					parts++;
				}
			}
		}
		return parts == 0 ? List.of("There is no part in the file.") : violations;
	}

	private static List<String> violations(String part, byte[] xml) throws IOException, SAXException {
		List<String> violations = new ArrayList<>();
		Validator validator = schema().newValidator();
		validator.setErrorHandler(new Collector(part, violations));
		validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
		return violations;
	}

	private static synchronized Schema schema() throws SAXException {
		Schema known = schema;
		if (known == null) {
			SchemaFactory factory = SchemaFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
			factory.setResourceResolver(new Resolver(inputs()));
			known = factory.newSchema(Stream.concat(Stream.of(new StreamSource(new StringReader(XML), "xml.xsd")),
					ROOTS.stream().map(root -> new StreamSource(open(root), root))).toArray(Source[]::new));
			schema = known;
		}
		return known;
	}

	private static DOMImplementationLS inputs() throws SAXException {
		try {
			return (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.getDOMImplementation().getFeature("LS", "3.0");
		} catch (ParserConfigurationException e) {
			throw new SAXException(e);
		}
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(OfficeSchemas.class.getResourceAsStream(FOLDER + name), name);
	}

	/** Finds the schemas that others refer to in the folder of all. */
	@NonNullByDefault({})
	private record Resolver(DOMImplementationLS inputs) implements LSResourceResolver {

		@Override
		public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
			if (systemId == null) {
				return null;
			}
			String name = systemId.substring(systemId.lastIndexOf('/') + 1);
			LSInput input = inputs.createLSInput();
			input.setSystemId(name);
			input.setByteStream(open(name));
			return input;
		}
	}

	/** Collects what is wrong rather than to stop at the first thing. */
	@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
	private record Collector(String part, List<String> violations) implements ErrorHandler {

		@Override
		public void warning(SAXParseException problem) {
			error(problem);
		}

		@Override
		public void error(SAXParseException problem) {
			violations.add(part + ": " + problem.getMessage());
		}

		@Override
		public void fatalError(SAXParseException problem) {
			error(problem);
		}
	}
}
