package org.tamyeez.report.pdf.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.tamyeez.report.pdf.text.Link;

/** Where links lead: to sections of the report, to web pages and to mailboxes, and nowhere else. */
final class Targets {

	private static final String SECTION = "#";
	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private final Set<String> sections;
	/** Destinations by section, which are filled in when the section is placed. */
	private final Map<String, COSArray> destinations = new HashMap<>();
	private final Map<String, Integer> pages = new HashMap<>();

	Targets(Set<String> sections) {
		this.sections = new HashSet<>(sections);
	}

	void place(String section, PDPage page, int index, double y) {
		PDPageXYZDestination destination = new PDPageXYZDestination();
		destination.setPage(page);
		destination.setLeft(0);
		destination.setTop((int) Math.ceil(y));
		COSArray known = destination(section);
		known.clear();
		known.addAll(destination.getCOSObject());
		pages.put(section, index);
	}

	Optional<Integer> pageOf(String section) {
		return Optional.ofNullable(pages.get(section));
	}

	boolean leadsSomewhere(Link link) {
		String address = link.address();
		return address.startsWith(SECTION) ? sections.contains(address.substring(1)) : uri(address).isPresent();
	}

	/** A link as it stands on one line. */
	Optional<PDAnnotationLink> annotation(Link link) {
		if (!leadsSomewhere(link)) {
			return Optional.empty();
		}
		PDAnnotationLink annotation = new PDAnnotationLink();
		annotation.setPrinted(true);
		annotation.setContents(link.text());
		COSArray noBorder = new COSArray();
		for (int i = 0; i < 3; i++) {
			noBorder.add(COSInteger.ZERO);
		}
		annotation.getCOSObject().setItem(COSName.BORDER, noBorder);
		if (link.address().startsWith(SECTION)) {
			annotation.getCOSObject().setItem(COSName.DEST, destination(link.address().substring(1)));
		} else {
			PDActionURI action = new PDActionURI();
			action.setURI(uri(link.address()).orElseThrow());
			COSDictionary dictionary = action.getCOSObject();
			dictionary.setDirect(true);
			annotation.setAction(action);
		}
		return Optional.of(annotation);
	}

	private COSArray destination(String section) {
		return destinations.computeIfAbsent(section, unused -> new COSArray());
	}

	private static Optional<String> uri(String address) {
		try {
			URI uri = new URI(address.strip());
			String scheme = uri.getScheme();
			return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) ? Optional.of(uri.toASCIIString())
					: Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
