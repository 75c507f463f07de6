package org.tamyeez.plan.ide;

import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolRangeProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.IsAffectedExtension;
import org.eclipse.xtext.validation.IResourceValidator;
import org.tamyeez.plan.ide.colour.Colouring;
import org.tamyeez.plan.ide.completion.CompletionService;
import org.tamyeez.plan.ide.finding.EditorValidator;
import org.tamyeez.plan.ide.fix.FixActions;
import org.tamyeez.plan.ide.folder.FolderDependencies;
import org.tamyeez.plan.ide.folder.NothingGenerated;
import org.tamyeez.plan.ide.folder.PlanFiles;
import org.tamyeez.plan.ide.folder.SharedContents;
import org.tamyeez.plan.ide.folding.PlanFolding;
import org.tamyeez.plan.ide.hover.PlanHover;
import org.tamyeez.plan.ide.navigation.Highlights;
import org.tamyeez.plan.ide.navigation.NamedElements;
import org.tamyeez.plan.ide.navigation.Navigation;
import org.tamyeez.plan.ide.outline.Outline;
import org.tamyeez.plan.ide.outline.OutlineDetails;
import org.tamyeez.plan.ide.outline.OutlineIcons;
import org.tamyeez.plan.ide.outline.OutlineNames;
import org.tamyeez.plan.ide.outline.OutlineRanges;
import org.tamyeez.plan.ide.rename.RenameService;
import org.tamyeez.plan.ide.typing.PlanFormatting;

import com.google.inject.Binder;
import com.google.inject.Key;
import com.google.inject.name.Names;

/** The services of editors that are our own; all else is Xtext's. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** Findings, remembered. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return EditorValidator.class;
	}

	/** What files offer to each other, with a mark that changes when they change within. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return SharedContents.class;
	}

	/** Files that are read with these services, whoever else sets up the language in the same program. */
	public Class<? extends XtextResourceSet> bindXtextResourceSet() {
		return PlanFiles.class;
	}

	/** Which files have to be looked at again when another one changes. */
	public void configureFolderDependencies(Binder binder) {
		binder.bind(Key.get(IsAffectedExtension.class, Names.named(FolderDependencies.class.getName())))
				.to(FolderDependencies.class);
	}

	/** Whether something is generated from plans. */
	public Class<? extends IShouldGenerate> bindIShouldGenerate() {
		return NothingGenerated.class;
	}

	/** Completion. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return CompletionService.class;
	}

	/** Repairs and waivers. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return FixActions.class;
	}

	/** What is told where the pointer rests. */
	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHover.class;
	}

	/** Formatting. */
	public Class<? extends FormattingService> bindFormattingService() {
		return PlanFormatting.class;
	}

	/** Which element a name means. */
	public Class<? extends EObjectAtOffsetHelper> bindEObjectAtOffsetHelper() {
		return NamedElements.class;
	}

	/** Declarations, references, and the search in all files. */
	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return Navigation.class;
	}

	/** Places that name what the caret stands on. */
	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return Highlights.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return RenameService.class;
	}

	/** The outline, in the order of the text. */
	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return Outline.class;
	}

	/** Titles in the outline. */
	public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
		return OutlineNames.class;
	}

	/** Kinds and traits in the outline. */
	public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
		return OutlineDetails.class;
	}

	/** Icons in the outline. */
	public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
		return OutlineIcons.class;
	}

	/** What a line of the outline selects. */
	public Class<? extends DocumentSymbolRangeProvider> bindDocumentSymbolRangeProvider() {
		return OutlineRanges.class;
	}

	/** Colours. */
	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return Colouring.class;
	}

	/** Folding. */
	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return PlanFolding.class;
	}
}
