package org.tamyeez.plan.ide.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.tamyeez.plan.ide.PlanIdeSetup;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rule.Words;

import com.google.inject.Injector;

/**
 * The policies that some files hold, and which plans follow them. It is a picture of one moment: after a change the files are
 * read again. Instances are not to be used by two threads at once.
 */
public final class PolicyFiles {

	/**
	 * A policy in its file.
	 *
	 * @param file     where it stands
	 * @param name     the name by which plans follow it
	 * @param title    how people call it; its name where it has no title
	 * @param readable whether its file is free of mistakes of writing, so that it can be changed
	 */
	public record PolicyFile(Path file, String name, String title, boolean readable) {
	}

	/**
	 * A plan in its file.
	 *
	 * @param file   where it stands
	 * @param name   its name
	 * @param title  how people call it; its name where it has no title
	 * @param policy the name of the policy that it follows; empty where it follows none
	 * @param from   the file of that policy; empty where it is one of the program's own, or cannot be found
	 */
	public record PlanUnderPolicy(Path file, String name, String title, Optional<String> policy, Optional<Path> from) {

		/** Whether the plan follows a policy. */
		public boolean follows(PolicyFile other) {
			return policy.isPresent() && policy.get().equals(other.name()) && from.equals(Optional.of(other.file()));
		}

		/** Whether the plan can name a policy: plans see what the files of their own folder share. */
		public boolean sees(PolicyFile other) {
			return Objects.equals(file.getParent(), other.file().getParent());
		}
	}

	private static final Map<String, String> IN_UTF_8 = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

	/** The services of the language, made when they are first needed. */
	private static final class Services {
		static final Injector OF_EDITORS = new PlanIdeSetup().createInjectorAndDoEMFRegistration();
	}

	private final Language reader;
	private final Map<Path, String> texts;
	private final Map<Path, XtextResource> resources = new LinkedHashMap<>();

	/**
	 * Reads files.
	 *
	 * @param texts  what stands in them
	 * @param reader in which language titles are told, where they are written in several
	 */
	public PolicyFiles(Map<Path, String> texts, Language reader) {
		this.reader = reader;
		this.texts = new LinkedHashMap<>(texts);
		XtextResourceSet set = service(XtextResourceSet.class);
		set.getLoadOptions().putAll(IN_UTF_8);
		this.texts.forEach((file, text) -> resources.put(file, load(set, file, text)));
	}

	private static <T> T service(Class<T> type) {
		return Services.OF_EDITORS.getInstance(type);
	}

	private static XtextResource load(XtextResourceSet set, Path file, String text) {
		XtextResource resource = service(XtextResource.class);
		resource.setURI(URI.createFileURI(file.toString()));
		set.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), IN_UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	/** The rules that there are, with those that others have added. */
	public static RuleCatalogue catalogue() {
		return service(RuleCatalogue.class);
	}

	/** The words of rules. */
	public static RuleMessages messages() {
		return service(RuleMessages.class);
	}

	/** The policies of the files, in their order. */
	public List<PolicyFile> policies() {
		List<PolicyFile> found = new ArrayList<>();
		resources.forEach((file, resource) -> all(resource, Policy.class).forEach(policy -> {
			if (policy.getName() != null) {
				found.add(new PolicyFile(file, policy.getName(), title(policy.getTitle(), policy.getName()),
						resource.getParseResult() != null && !resource.getParseResult().hasSyntaxErrors()));
			}
		}));
		return found;
	}

	/** The plans of the files, in their order. */
	public List<PlanUnderPolicy> plans() {
		List<PlanUnderPolicy> found = new ArrayList<>();
		resources.forEach((file, resource) -> all(resource, Plan.class).forEach(plan -> {
			if (plan.getName() != null) {
				found.add(new PlanUnderPolicy(file, plan.getName(), title(plan.getTitle(), plan.getName()), policyOf(plan),
						fileOf(plan.getPolicy())));
			}
		}));
		return found;
	}

	private static <T> List<T> all(XtextResource resource, Class<T> type) {
		return resource.getContents().stream().flatMap(root -> EcoreUtil2.typeSelect(root.eContents(), type).stream())
				.toList();
	}

	private String title(@Nullable Text title, String name) {
		String words = title == null ? "" : Words.of(title).in(reader);
		return words.isBlank() ? name : words;
	}

	/** As it is written, also where there is no such policy. */
	private static Optional<String> policyOf(Plan plan) {
		return Edits.written(plan, Literals.PLAN__POLICY);
	}

	private Optional<Path> fileOf(@Nullable Policy policy) {
		return policy == null || policy.eIsProxy() ? Optional.empty()
				: resources.entrySet().stream().filter(entry -> entry.getValue() == policy.eResource())
						.map(Map.Entry::getKey)
						.findFirst();
	}

	/** Begins to choose anew what a policy says of the rules. */
	public PolicyDraft draft(PolicyFile file) {
		XtextResource resource = resource(file.file());
		Policy policy = all(resource, Policy.class).stream().filter(one -> file.name().equals(one.getName())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(file.name()));
		EcoreUtil.resolveAll(policy);
		return new PolicyDraft(policy, edits(file.file()), decidable());
	}

	/** The rules that a policy can decide on: what cannot be understood in a plan is an error everywhere. */
	private static List<Rule<?>> decidable() {
		return catalogue().known().stream().filter(rule -> !(rule instanceof EngineRule)
				|| rule == EngineRule.WAIVER_UNUSED || rule == EngineRule.WAIVER_EXPIRED).toList();
	}

	/** Lets a plan follow a policy: the edits of the plan's text. None where the plan names one already. */
	public List<TextEdit> follow(PlanUnderPolicy plan, String policy) {
		return all(resource(plan.file()), Plan.class).stream()
				.filter(one -> plan.name().equals(one.getName()) && policyOf(one).isEmpty()).findFirst()
				.filter(one -> NodeModelUtils.getNode(one) != null)
				.map(one -> edits(plan.file()).addToBeginningOfBlock(one,
						edits(plan.file()).keyword(one, "policy") + ' ' + policy))
				.orElse(List.of());
	}

	private XtextResource resource(Path file) {
		return Optional.ofNullable(resources.get(file)).orElseThrow(() -> new IllegalArgumentException(file.toString()));
	}

	private Edits edits(Path file) {
		return new Edits(texts.getOrDefault(file, ""), service(Keywords.class));
	}

	/**
	 * The text of a file with a policy that says nothing yet.
	 *
	 * @param name     its name
	 * @param title    how people call it
	 * @param start    the name of the policy that it starts from; empty for what the rules declare themselves
	 * @param language the language of its keywords
	 */
	public static String newPolicy(String name, String title, Optional<String> start, Language language) {
		Spelling spelling = language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH;
		Keywords keywords = service(Keywords.class);
		String quoted = title.isBlank() ? "" : " \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		return keywords.spelled("policy", spelling) + ' ' + name + quoted
				+ start.map(parent -> ' ' + keywords.spelled("extends", spelling) + ' ' + parent).orElse("") + " {\n}\n";
	}

	/** The names of the policies to start from, the strictest first, in a language. */
	public static List<String> starts(Language language) {
		XtextResourceSet set = service(XtextResourceSet.class);
		List<String> names = new ArrayList<>();
		service(Catalogue.class).profiles(set).getAllElements()
				.forEach(profile -> names.add(profile.getName().toString()));
		boolean arabic = language == Language.ARABIC;
		return names.stream().filter(name -> arabic == (name.codePointAt(0) > 0x7F)).toList();
	}

	/** Whether a name can be given to a policy. */
	public static boolean isName(String name) {
		return new PolicyFiles(Map.of(Path.of("/name.mplan"), newPolicy(name, "", Optional.empty(), Language.ENGLISH)),
				Language.ENGLISH).policies().stream().anyMatch(policy -> policy.readable() && policy.name().equals(name));
	}
}
