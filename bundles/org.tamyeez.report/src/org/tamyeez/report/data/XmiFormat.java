package org.tamyeez.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Tool;
import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.font.CleanText;
import org.tamyeez.report.model.SharedElements;

/**
 * EMF XMI of the plan's model, for programs that know the metamodel. What the plan shares with others, such as audiences of
 * a library, is written into the same file, so that it stands alone; what the reader may not know is left out. Comments are
 * not part of the model, and so no note of the author is in it.
 */
public final class XmiFormat implements ReportFormat {

	@Override
	public String name() {
		return "xmi";
	}

	@Override
	public void write(ReportContent content, OutputStream out) throws IOException {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<EObject> copies = List.copyOf(copier.copyAll(SharedElements.neededBy(content.plan())));
		copier.copyReferences();
		Resource resource = new XMIResourceImpl(URI.createURI("plan.xmi"));
		resource.getContents().addAll(copies);
		List<EObject> elements = new ArrayList<>();
		resource.getAllContents().forEachRemaining(elements::add);
		elements.forEach(element -> hide(element, content.profile().hidden()));
		elements.forEach(XmiFormat::clean);
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_PROCESS_DANGLING_HREF,
				XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD));
	}

	/** Leaves out of the model what a report leaves out. */
	private static void hide(EObject element, Set<InternalField> hidden) {
		if (hidden.contains(InternalField.COSTS) && Literals.COSTED.isInstance(element)) {
			element.eUnset(Literals.COSTED__SPENT);
			if (element instanceof Activity || element instanceof Tool) {
				element.eUnset(Literals.COSTED__COST);
			}
		}
		if (hidden.contains(InternalField.REFERENCES) && Literals.STUDY_FINDING.isInstance(element)) {
			element.eUnset(Literals.STUDY_FINDING__REFERENCE);
		}
		if (hidden.contains(InternalField.WAIVERS) && Literals.ELEMENT.isInstance(element)) {
			element.eUnset(Literals.ELEMENT__WAIVERS);
		}
	}

	private static Object clean(Object value) {
		return value instanceof String text ? CleanText.of(text) : value;
	}

	/** XML cannot hold every character that a text can. */
	private static void clean(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (element.eGet(attribute) instanceof List<?> texts) {
				List<?> clean = texts.stream().map(XmiFormat::clean).distinct().toList();
				if (!clean.equals(texts)) {
					element.eSet(attribute, clean);
				}
			} else if (element.eGet(attribute) instanceof String text && !CleanText.of(text).equals(text)) {
				element.eSet(attribute, CleanText.of(text));
			}
		}
	}
}
