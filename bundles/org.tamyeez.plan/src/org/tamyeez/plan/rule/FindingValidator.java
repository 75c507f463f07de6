package org.tamyeez.plan.rule;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Language;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Gives Xtext's services, the language server first of all, what {@link PlanChecker} finds and nothing else, so that an
 * editor shows what the command line prints.
 */
@Singleton
@NonNullByDefault({ RETURN_TYPE, FIELD })
public class FindingValidator implements IResourceValidator {

	private final PlanChecker checker;
	private final RuleMessages messages;

	/**
	 * @param checker  what checks files
	 * @param messages what makes the words of findings
	 */
	@Inject
	public FindingValidator(PlanChecker checker, RuleMessages messages) {
		this.checker = checker;
		this.messages = messages;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		if (!(resource instanceof XtextResource file) || file.getParseResult() == null
				|| Catalogue.contains(file.getURI())) {
			return List.of();
		}
		Language language = ReaderLanguage.of(file);
		return check(file, cancelled).findings().stream()
				.<Issue>map(finding -> new FindingIssue(finding, messages, language)).toList();
	}

	/** Checks a file; who knows already what there is to find need not look again. */
	protected CheckResult check(XtextResource file, CancelIndicator cancelled) {
		return checker.check(file, cancelled);
	}
}
