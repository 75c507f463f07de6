package org.tamyeez.plan;

import java.time.Clock;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.tamyeez.plan.language.FolderScopeProvider;
import org.tamyeez.plan.language.PlanScopeProvider;
import org.tamyeez.plan.language.PlanSyntaxErrorMessages;
import org.tamyeez.plan.language.PlanValues;
import org.tamyeez.plan.language.ResilientPlanParser;
import org.tamyeez.plan.language.SharedElements;
import org.tamyeez.plan.rule.FindingValidator;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rules.AllRules;

/** The services that make the language what it is; all else is Xtext's. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {

	@Override
	public Class<? extends IParser> bindIParser() {
		return ResilientPlanParser.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValues.class;
	}

	/** Syntax errors as data. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return PlanSyntaxErrorMessages.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return PlanScopeProvider.class;
	}

	@Override
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return FolderScopeProvider.class;
	}

	/** What files offer to each other. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return SharedElements.class;
	}

	/** The rules. */
	public Class<? extends RuleCatalogue> bindRuleCatalogue() {
		return AllRules.class;
	}

	/** What Xtext's services report of a file. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return FindingValidator.class;
	}

	/** The day that waivers end on and reviews are due by is that of the computer. */
	public Clock bindClock() {
		return Clock.systemDefaultZone();
	}
}
