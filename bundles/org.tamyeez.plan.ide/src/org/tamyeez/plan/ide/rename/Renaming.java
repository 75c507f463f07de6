package org.tamyeez.plan.ide.rename;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.ide.navigation.Folder;
import org.tamyeez.plan.ide.navigation.Occurrences;
import org.tamyeez.plan.ide.navigation.Occurrences.Occurrence;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/** Works out which places change when an element is renamed, and refuses where that would do harm. */
class Renaming {

	private final Occurrences occurrences;
	private final ResourceDescriptionsProvider indexes;
	private final NewName names;
	private final Rehearsal rehearsal;
	private final EditorWords words;
	private final RuleMessages messages;

	@Inject
	Renaming(Occurrences occurrences, ResourceDescriptionsProvider indexes, NewName names, Rehearsal rehearsal,
			EditorWords words, RuleMessages messages) {
		this.occurrences = occurrences;
		this.indexes = indexes;
		this.names = names;
		this.rehearsal = rehearsal;
		this.words = words;
		this.messages = messages;
	}

	/** Refuses what nobody can rename: what the program itself defines. */
	void refuseIfFixed(NamePlace name) {
		if (Catalogue.contains(name.element().eResource().getURI())) {
			throw new Refusal(words.text(name.reader(), "rename.fixed", name.place().text()));
		}
	}

	/** The places that change, by file. */
	Map<XtextResource, List<Occurrence>> places(NamePlace name, String newName, CancelIndicator cancelled) {
		refuseIfFixed(name);
		if (!names.isName(newName)) {
			throw new Refusal(words.text(name.reader(), "rename.no-name", newName));
		}
		IResourceDescriptions index = indexes.getResourceDescriptions(name.file());
		Map<XtextResource, List<Occurrence>> places = new LinkedHashMap<>();
		for (URI uri : Folder.filesNaming(name.element(), index)) {
			XtextResource file = file(name, uri);
			List<Occurrence> found = placesIn(file, name, cancelled);
			if (!found.isEmpty()) {
				refuseIfBroken(file, name.reader());
				places.put(file, found);
			}
		}
		Copies copies = copies(name, places, newName, index);
		places.keySet().forEach(file -> refuseMistakes(file, copies, name, cancelled));
		Folder.filesNaming(name.element(), index).forEach(uri -> refuseConfusion(file(name, uri), copies, name));
		return places;
	}

	private static XtextResource file(NamePlace name, URI uri) {
		return (XtextResource) name.file().getResourceSet().getResource(uri, true);
	}

	/** Where a file uses the name in question: an element may have several. */
	private List<Occurrence> placesIn(XtextResource file, NamePlace name, CancelIndicator cancelled) {
		return occurrences.in(file, name.element(), cancelled).stream()
				.filter(place -> NewName.areSame(place.text(), name.place().text())).toList();
	}

	/** What the parser passed over may name the element too. */
	private void refuseIfBroken(XtextResource file, Language reader) {
		if (file.getParseResult().hasSyntaxErrors()) {
			throw new Refusal(words.text(reader, "rename.broken", nameOf(file)));
		}
	}

	/** The files as they would be, and the new name in them. */
	private record Copies(Map<URI, XtextResource> files, String newName) {
		XtextResource of(XtextResource file) {
			return files.getOrDefault(file.getURI(), file);
		}
	}

	private Copies copies(NamePlace name, Map<XtextResource, List<Occurrence>> places, String newName,
			IResourceDescriptions index) {
		Map<URI, String> texts = new LinkedHashMap<>();
		for (URI uri : Folder.filesDeciding(name.element(), index)) {
			XtextResource file = file(name, uri);
			texts.put(uri, changed(file, places.getOrDefault(file, List.of()), newName));
		}
		return new Copies(rehearsal.read(texts), newName);
	}

	private static String changed(XtextResource file, List<Occurrence> places, String newName) {
		StringBuilder text = new StringBuilder(file.getParseResult().getRootNode().getText());
		places.stream().sorted(Comparator.comparingInt(Occurrence::offset).reversed())
				.forEach(place -> text.replace(place.offset(), place.offset() + place.text().length(), newName));
		return text.toString();
	}

	private void refuseMistakes(XtextResource file, Copies copies, NamePlace name, CancelIndicator cancelled) {
		rehearsal.mistake(file, copies.of(file), cancelled).ifPresent(mistake -> {
			throw new Refusal(words.text(name.reader(), "rename.mistake", copies.newName(),
					messages.message(mistake, name.reader())));
		});
	}

	private void refuseConfusion(XtextResource file, Copies copies, NamePlace name) {
		rehearsal.changedMeaning(file, copies.of(file)).ifPresent(confused -> {
			int line = NodeModelUtils.findActualNodeFor(confused).getStartLine();
			throw new Refusal(
					words.text(name.reader(), "rename.confused", copies.newName(), nameOf(file), String.valueOf(line)));
		});
	}

	private static String nameOf(XtextResource file) {
		return URI.decode(file.getURI().lastSegment());
	}
}
