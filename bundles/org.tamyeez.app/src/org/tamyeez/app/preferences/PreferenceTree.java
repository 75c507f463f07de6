package org.tamyeez.app.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.tamyeez.app.Messages;
import org.tamyeez.editor.preferences.EditorPreferencePage;

/**
 * The choices that people are offered: our own, and those of the platform that a consultant has a use for, under names in the
 * language of the window. The platform's other pages speak of building programs.
 */
public final class PreferenceTree {

	/** The platform's page for fonts and colours. */
	public static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

	/** The platform's pages below ours, in their order. */
	private static final List<Map.Entry<String, String>> OF_PLATFORM = List.of(
			Map.entry(COLOURS, Messages.application_page_colours),
			Map.entry("org.eclipse.ui.preferencePages.Keys", Messages.application_page_keys),
			Map.entry("org.eclipse.ui.preferencePages.GeneralTextEditor", Messages.application_page_text),
			Map.entry("org.eclipse.ui.editors.preferencePages.Annotations", Messages.application_page_marks),
			Map.entry("org.eclipse.ui.editors.preferencePages.Accessibility", Messages.application_page_accessibility),
			Map.entry("org.eclipse.ui.preferencePages.AutoSave", Messages.application_page_saving),
			Map.entry("org.eclipse.ui.preferencePages.FileStates", Messages.application_page_history),
			Map.entry("org.eclipse.compare.internal.ComparePreferencePage", Messages.application_page_compare));

	private PreferenceTree() {
	}

	/** Leaves the useful pages. */
	public static void tidy(PreferenceManager preferences) {
		List<IPreferenceNode> all = List.copyOf(preferences.getElements(PreferenceManager.PRE_ORDER));
		List<IPreferenceNode> roots = new ArrayList<>();
		find(all, ApplicationPage.ID, application -> {
			OF_PLATFORM
					.forEach(page -> find(all, page.getKey(), found -> application.add(new Named(found, page.getValue()))));
			roots.add(application);
		});
		find(all, EditorPreferencePage.ID, roots::add);
		preferences.removeAll();
		roots.forEach(preferences::addToRoot);
	}

	private static void find(List<IPreferenceNode> all, String id, Consumer<IPreferenceNode> use) {
		all.stream().filter(node -> node.getId().equals(id)).findFirst().ifPresent(use);
	}

	/** A page under another name, without the pages below it. */
	private static final class Named extends PreferenceNode {

		private final IPreferenceNode original;

		Named(IPreferenceNode original, String label) {
			super(original.getId(), label, null, "");
			this.original = original;
		}

		@Override
		public void createPage() {
			original.createPage();
			IPreferencePage page = original.getPage();
			if (page != null) {
				page.setTitle(getLabelText());
			}
			setPage(page);
		}
	}
}
