package org.tamyeez.report.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.tamyeez.report.font.Typeface;
import org.tamyeez.report.pdf.text.Link;

/** A tagged PDF file of A4 pages in the making. Pages are packed as soon as they are full. */
public final class PdfFile implements Closeable {

	/** Width of a page in points. */
	public static final double WIDTH = PageInWork.WIDTH;
	/** Height of a page in points. */
	public static final double HEIGHT = PageInWork.HEIGHT;

	static final String FADED = "Faded";
	private static final float FADED_STRENGTH = 0.14f;
	private static final float VERSION = 1.7f;

	private final PDDocument document = new PDDocument();
	private final PDResources resources = new PDResources();
	private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
	private final ParentTree parents = new ParentTree();
	private final List<PageInWork> pages = new ArrayList<>();
	private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
	private final Map<Bitmap, String> pictures = new HashMap<>();
	private final Map<Link, Tag> links = new HashMap<>();
	private final Targets targets;
	private final Bookmarks bookmarks;
	private final Metadata metadata;
	private final Tag root;
	private final MessageDigest content;

	/**
	 * Begins a file.
	 *
	 * @param metadata what is said about it
	 * @param sections the names of the places to which links may lead
	 */
	public PdfFile(Metadata metadata, Set<String> sections) {
		this.metadata = metadata;
		targets = new Targets(sections);
		bookmarks = new Bookmarks();
		root = new Tag("Document", structure);
		if (metadata.direction().isRightToLeft()) {
			root.fromTheRight();
		}
		content = digest();
		PDExtendedGraphicsState faded = new PDExtendedGraphicsState();
		faded.setNonStrokingAlphaConstant(FADED_STRENGTH);
		resources.put(COSName.getPDFName(FADED), faded);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The whole document, as a screen reader tells it. */
	public Tag root() {
		return root;
	}

	/** The bookmarks beside the pages. */
	public Bookmarks bookmarks() {
		return bookmarks;
	}

	/** How many pages there are. */
	public int pageCount() {
		return pages.size();
	}

	/** Begins a page behind the others. */
	public Canvas newPage() {
		PageInWork page = new PageInWork(this, pages.size(), resources);
		pages.add(page);
		document.addPage(page.page());
		return new Canvas(this, page);
	}

	/** Begins to draw over a page again that was finished before. */
	public Canvas over(int index) {
		return new Canvas(this, pages.get(index));
	}

	/** Packs what was drawn. */
	public void finish(Canvas canvas) throws IOException {
		byte[] operators = canvas.finished();
		content.update(operators);
		COSStream stream = document.getDocument().createCOSStream();
		try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
			output.write(operators);
		}
		pages.get(canvas.pageIndex()).add(stream);
	}

	/** Says that a place to which links may lead is on a page. */
	public void place(String section, Canvas canvas, double y) {
		targets.place(section, pages.get(canvas.pageIndex()).page(), canvas.pageIndex(), canvas.flip(y));
	}

	/** Adds a bookmark that leads to a place on a page. */
	public void bookmark(int rank, String title, Canvas canvas, double y) {
		bookmarks.add(rank, title, pages.get(canvas.pageIndex()).page(), canvas.flip(y));
	}

	/** The page on which a place is to which links may lead; empty where it has not been placed. */
	public Optional<Integer> pageOf(String section) {
		return targets.pageOf(section);
	}

	/** Whether a link leads anywhere: to a section, a web page or a mailbox. */
	public boolean leads(Link link) {
		return targets.leadsSomewhere(link);
	}

	ParentTree parents() {
		return parents;
	}

	/** The part of the text that a link is, within the one where it begins; empty where it leads nowhere. */
	Optional<Tag> tag(Link link, Tag parent) {
		return targets.leadsSomewhere(link) ? Optional.of(links.computeIfAbsent(link, unused -> parent.child("Link")))
				: Optional.empty();
	}

	Optional<PDAnnotationLink> annotation(Link link) {
		return targets.annotation(link);
	}

	EmbeddedFont font(Typeface typeface) {
		return fonts.computeIfAbsent(typeface, face -> {
			try {
				return new EmbeddedFont(face, "F" + fonts.size());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	String name(Bitmap picture) {
		return pictures.computeIfAbsent(picture, unused -> {
			try {
				return resources.add(LosslessFactory.createFromImage(document, picture.image())).getName();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Completes the file and writes it. */
	public void save(OutputStream output) throws IOException {
		COSDictionary fontNames = new COSDictionary();
		for (EmbeddedFont font : fonts.values()) {
			fontNames.setItem(COSName.getPDFName(font.name()), font.embed(document));
		}
		resources.getCOSObject().setItem(COSName.FONT, fontNames);
		describe(document.getDocumentCatalog());
		document.setVersion(VERSION);
		document.getDocument().getTrailer().setItem(COSName.ID, identity());
		document.save(output);
	}

	private void describe(PDDocumentCatalog catalog) throws IOException {
		structure.getCOSObject().setItem(COSName.PARENT_TREE, parents.dictionary());
		structure.setParentTreeNextKey(parents.nextKey());
		catalog.setStructureTreeRoot(structure);
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		catalog.setMarkInfo(marked);
		catalog.setLanguage(metadata.language());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		preferences.setReadingDirection(
				metadata.direction().isRightToLeft() ? READING_DIRECTION.R2L : READING_DIRECTION.L2R);
		catalog.setViewerPreferences(preferences);
		if (bookmarks.closeIn(catalog)) {
			catalog.setPageMode(PageMode.USE_OUTLINES);
		}
		PDPageLabels labels = new PDPageLabels(document);
		PDPageLabelRange numbers = new PDPageLabelRange();
		numbers.setStyle(PDPageLabelRange.STYLE_DECIMAL);
		labels.setLabelItem(0, numbers);
		catalog.setPageLabels(labels);
		catalog.addOutputIntent(colours());
		metadata.writeInto(document);
	}

	/** Says that colours are meant as screens show them. */
	private PDOutputIntent colours() throws IOException {
		byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
		PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
		intent.setInfo("sRGB IEC61966-2.1");
		intent.setOutputConditionIdentifier("sRGB");
		return intent;
	}

	/** What tells this file from others: made from its content, so that the same report is the same file. */
	private COSArray identity() {
		content.update(metadata.toString().getBytes(StandardCharsets.UTF_8));
		byte[] identity = Arrays.copyOf(content.digest(), 16);
		COSArray both = new COSArray();
		both.add(new COSString(identity));
		both.add(new COSString(identity));
		both.setDirect(true);
		return both;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
