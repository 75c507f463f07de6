package org.tamyeez.plan.rule;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.language.SyntaxProblem;

import com.google.inject.Inject;

/** Turns mistakes of syntax and names, which parser and linker noted, into findings. */
class TextProblems {

	/** How many names of an unknown name's kind a message lists at most. */
	private static final int MOST_NAMES = 8;

	private final IScopeProvider scopes;

	@Inject
	TextProblems(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** Whether a finding says that a part of the text is not understood. */
	static boolean isBreaking(Finding finding) {
		return finding.rule().equals(EngineRule.SYNTAX_ERROR.name())
				|| finding.rule().equals(EngineRule.IMPOSSIBLE_VALUE.name())
				|| finding.rule().equals(EngineRule.UNRESOLVED_REFERENCE.name());
	}

	/** The mistakes of a file. Names are looked up once its syntax is right: what was passed over may define them. */
	List<Finding> of(XtextResource resource, CancelIndicator cancelled) {
		List<Finding> findings = new ArrayList<>();
		boolean understood = true;
		for (INode node : resource.getParseResult().getSyntaxErrors()) {
			SyntaxErrorMessage error = node.getSyntaxErrorMessage();
			if (error != null && SyntaxProblem.CODE.equals(error.getIssueCode())) {
				SyntaxProblem problem = SyntaxProblem.of(error.getIssueData());
				understood &= problem.kind() == SyntaxProblem.Kind.BAD_VALUE;
				findings.add(finding(resource.getURI(), node, problem));
			}
		}
		if (understood) {
			EcoreUtil.resolveAll(resource);
			if (resource instanceof LazyLinkingResource lazy) {
				lazy.resolveLazyCrossReferences(cancelled);
			}
			for (Resource.Diagnostic error : resource.getErrors()) {
				if (error instanceof XtextLinkingDiagnostic unresolved) {
					addUnresolved(resource, unresolved, findings);
				}
			}
		}
		return findings;
	}

	private static Finding finding(URI file, INode node, SyntaxProblem problem) {
		boolean badValue = problem.kind() == SyntaxProblem.Kind.BAD_VALUE;
		EngineRule rule = badValue ? EngineRule.IMPOSSIBLE_VALUE : EngineRule.SYNTAX_ERROR;
		return new Finding(rule.name(), rule.id(), rule.group(), rule.severity(), Location.of(file, node),
				rule.name(), List.of(problem), List.of(), List.of());
	}

	private void addUnresolved(XtextResource resource, XtextLinkingDiagnostic error, List<Finding> findings) {
		if (!Diagnostic.LINKING_DIAGNOSTIC.equals(error.getCode())) {
			return;
		}
		INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), error.getOffset());
		if (node == null) {
			return;
		}
		Unresolved unresolved = unresolved(node, resource.getParseResult().getRootNode().getText()
				.substring(error.getOffset(), error.getOffset() + error.getLength()));
		EngineRule rule = EngineRule.UNRESOLVED_REFERENCE;
		Location location = Location.of(resource.getURI(), node.getRootNode(), error.getOffset(), error.getLength());
		findings.add(new Finding(rule.name(), rule.id(), rule.group(), rule.severity(), location, rule.name(),
				List.of(unresolved), List.of(), fixes(location, unresolved)));
	}

	private Unresolved unresolved(INode node, String name) {
		EObject context = NodeModelUtils.findActualSemanticObjectFor(node);
		EReference reference = References.at(node, context);
		if (context == null || reference == null) {
			return new Unresolved(name, "", List.of(), List.of());
		}
		List<String> known = new ArrayList<>();
		for (IEObjectDescription description : scopes.getScope(context, reference).getAllElements()) {
			known.add(description.getName().toString());
		}
		EClass type = reference.getEReferenceType();
		List<String> within = known.stream().filter(one -> one.endsWith("." + name)).sorted().distinct().toList();
		List<String> nearest = within.isEmpty() ? Nearest.of(name, known, 3) : within;
		return new Unresolved(name, type.getName(), nearest, known.stream().sorted().distinct().limit(MOST_NAMES).toList());
	}

	private static List<Fix> fixes(Location location, Unresolved unresolved) {
		return unresolved.nearest().stream()
				.map(name -> new Fix("unresolved-reference.fix", List.of(name),
						List.of(new TextEdit(location.offset(), location.length(), name)), false))
				.toList();
	}

	/**
	 * A name that refers to nothing.
	 *
	 * @param name    the name
	 * @param type    the type of the model that was looked for
	 * @param nearest names of elements within others that it fits, or else known names that look like it
	 * @param known   some of the names that would be right
	 */
	record Unresolved(String name, String type, List<String> nearest, List<String> known) {

		/** Whether the name fits several elements, so that nobody can tell which one is meant. */
		boolean isAmbiguous() {
			return nearest.size() > 1 && nearest.get(0).endsWith("." + name);
		}
	}
}
