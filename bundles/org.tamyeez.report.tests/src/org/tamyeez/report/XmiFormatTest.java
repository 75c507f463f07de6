package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.Style;

class XmiFormatTest {

	private static Resource read(ReportContent content) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createURI("plan.xmi"));
		resource.load(new ByteArrayInputStream(Written.bytes("xmi", content)), Map.of());
		return resource;
	}

	@Test
	void aPlanIsReadBackAsItWas() throws IOException {
		ReportContent content = Written.example("plans/telecom.mplan", Written.forProfile("team"));
		assertTrue(EcoreUtil.equals(content.plan(), read(content).getContents().get(0)));
	}

	@Test
	void whatThePlanSharesWithOthersComesAlong() throws IOException {
		Resource resource = read(Written.example("plans/consultancy/charity.mplan", Written.usual()));
		List<EObject> roots = resource.getContents();
		assertTrue(roots.get(0) instanceof Plan);
		assertTrue(roots.stream().anyMatch(Audience.class::isInstance));
		assertTrue(roots.stream().anyMatch(Policy.class::isInstance));
		assertTrue(roots.stream().anyMatch(Style.class::isInstance));
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource));
	}

	@Test
	void thePlanItselfStaysAsItIs() throws IOException {
		ReportContent content = Written.of("""
				plan P { channel C traditional store { budget 5 SAR spent 4 SAR waive mix-missing "So" by Sara } }
				""", Written.usual());
		Plan read = (Plan) read(content).getContents().get(0);
		assertFalse(read.getChannels().get(0).getSpent() != null || !read.getChannels().get(0).getWaivers().isEmpty());
		assertTrue(content.plan().getChannels().get(0).getSpent() != null);
		assertEquals(1, content.plan().getChannels().get(0).getWaivers().size());
	}
}
