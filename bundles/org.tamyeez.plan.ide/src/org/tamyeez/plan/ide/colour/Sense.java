package org.tamyeez.plan.ide.colour;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.element.ElementKind;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.ide.element.Topic;
import org.tamyeez.plan.ide.element.WrittenFeature;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.value.Quantity;

import com.google.inject.Inject;

/** Tells the type and modifiers of a word from its place in the grammar and in the model. */
class Sense {

	private static final String POINT = ".";
	private static final Set<EStructuralFeature> NAMES = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.METRIC__ALIASES,
			Literals.PROFILE__ALIASES);
	private static final Set<EStructuralFeature> RULES = Set.of(Literals.WAIVER__RULE, Literals.RULE_SETTING__RULE);
	private static final List<String> UNRESOLVED = List.of(SemanticTokenTypes.Variable, Legend.UNRESOLVED);
	private static final List<String> RULE = List.of(SemanticTokenTypes.Decorator, Legend.RULE);
	/** Rules of the grammar whose values are words: platforms, countries, topics. */
	private static final Set<String> WORDS = Set.of("Name", "Designation");
	private static final String TEXT = "STRING";

	private final GrammarWords grammar;
	private final EObjectAtOffsetHelper names;
	private final RuleCatalogue rules;

	@Inject
	Sense(GrammarWords grammar, EObjectAtOffsetHelper names, RuleCatalogue rules) {
		this.grammar = grammar;
		this.names = names;
		this.rules = rules;
	}

	/** The type and modifiers of a word; none where it has no colour. */
	List<String> of(ILeafNode leaf) {
		Optional<WrittenFeature> written = WrittenFeature.of(leaf);
		if (written.isEmpty()) {
			return keyword(leaf.getGrammarElement());
		}
		if (written.get().isReference()) {
			return POINT.equals(leaf.getText()) ? List.of() : reference(leaf, written.get().feature());
		}
		return value(leaf, written.get());
	}

	private List<String> keyword(EObject element) {
		return grammar.meaning(element).map(meaning -> {
			if (meaning instanceof EEnum) {
				return List.of(SemanticTokenTypes.EnumMember);
			}
			return List.of(meaning instanceof EClass ? SemanticTokenTypes.Keyword : SemanticTokenTypes.Property);
		}).orElse(List.of());
	}

	private List<String> reference(ILeafNode leaf, EStructuralFeature feature) {
		XtextResource file = file(leaf);
		EObject element = names.resolveCrossReferencedElementAt(file, leaf.getOffset());
		if (element != null && !element.eIsProxy()) {
			return name(element);
		}
		// While the syntax is wrong, the name may be declared in what the parser passed over.
		Optional<Topic> topic = file.getParseResult().hasSyntaxErrors()
				? ElementKind.topicOf(((EReference) feature).getEReferenceType())
				: Optional.empty();
		return topic.map(known -> List.of(Legend.type(known), Legend.modifier(known))).orElse(UNRESOLVED);
	}

	private static XtextResource file(ILeafNode leaf) {
		return (XtextResource) leaf.getRootNode().getSemanticElement().eResource();
	}

	private static List<String> name(EObject element) {
		Topic topic = ElementKind.of(element).map(ElementKind::topic).orElse(Topic.PLAN);
		boolean ofProgram = Catalogue.contains(element.eResource().getURI());
		return ofProgram ? List.of(Legend.type(topic), Legend.modifier(topic), SemanticTokenModifiers.DefaultLibrary)
				: List.of(Legend.type(topic), Legend.modifier(topic));
	}

	private List<String> value(ILeafNode leaf, WrittenFeature written) {
		EStructuralFeature feature = written.feature();
		if (NAMES.contains(feature)) {
			Topic topic = ElementKind.of(written.owner()).map(ElementKind::topic).orElse(Topic.PLAN);
			return List.of(Legend.type(topic), Legend.modifier(topic), SemanticTokenModifiers.Declaration);
		}
		if (RULES.contains(feature)) {
			return rule(rules.known().stream().anyMatch(rule -> rule.name().equals(leaf.getText())));
		}
		if (feature == Literals.GROUP_SETTING__GROUP) {
			return rule(Stream.of(RuleGroup.values()).anyMatch(group -> group.id().equals(leaf.getText())));
		}
		if (feature == Literals.PARAMETER_SETTING__NAME) {
			return RULE;
		}
		EObject owner = feature == Literals.WAIVER__OWNER ? names.getElementWithNameAt(file(leaf), leaf.getOffset()) : null;
		return owner != null ? name(owner) : plain(leaf, written);
	}

	private static List<String> rule(boolean known) {
		return known ? RULE : UNRESOLVED;
	}

	private static List<String> plain(ILeafNode leaf, WrittenFeature written) {
		EClassifier type = written.feature().getEType();
		if (type instanceof EEnum) {
			return List.of(SemanticTokenTypes.EnumMember);
		}
		if (leaf.getGrammarElement() instanceof RuleCall call && TEXT.equals(call.getRule().getName())) {
			return List.of(SemanticTokenTypes.String);
		}
		if (type == Literals.DATE) {
			return List.of(SemanticTokenTypes.Number, Legend.DATE);
		}
		if (isMoney(written)) {
			return List.of(SemanticTokenTypes.Number, Legend.MONEY);
		}
		return List.of(WORDS.contains(written.rule()) ? SemanticTokenTypes.EnumMember : SemanticTokenTypes.Number);
	}

	private static boolean isMoney(WrittenFeature written) {
		return written.feature().getEType() == Literals.MONEY || written.owner().eClass() == Literals.MONEY_RANGE
				|| written.value() instanceof Quantity quantity && quantity.money().isPresent();
	}
}
