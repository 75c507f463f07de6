package org.tamyeez.arabic;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/** The words that windows and menus show, or would show if somebody pointed at them; texts that people write do not count. */
final class Seen {

	private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
	private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2}");
	/** Names of keys, formats, encodings and files, and the name that a language gives itself, are the same everywhere. */
	private static final Pattern SAME_EVERYWHERE = Pattern.compile("(?:(?:Ctrl|Shift|Alt)\\S+|[A-Z]{2,5}|UTF-\\S+|US-ASCII"
			+ "|ISO-\\S+|\\.project|English|[\\d\\W])+");

	private final Set<String> words = new TreeSet<>();

	static Set<String> in(Shell shell) {
		Seen seen = new Seen();
		seen.add(shell.getText());
		seen.addControl(shell);
		if (shell.getMenuBar() != null) {
			seen.addMenu(shell.getMenuBar());
		}
		return seen.words;
	}

	static Set<String> in(Menu menu) {
		Seen seen = new Seen();
		seen.addMenu(menu);
		return seen.words;
	}

	/** The words that somebody who reads Arabic only cannot read. */
	static Set<String> foreign(Collection<String> words) {
		return words.stream().filter(word -> LATIN.matcher(word).find() && !ARABIC.matcher(word).find()
				&& !SAME_EVERYWHERE.matcher(word).matches()).collect(Collectors.toCollection(TreeSet::new));
	}

	private void addControl(Control control) {
		add(control.getToolTipText());
		if (control instanceof Composite composite) {
			addComposite(composite);
			Stream.of(composite.getChildren()).forEach(this::addControl);
		} else if (control instanceof Label label) {
			add(label.getText());
		} else if (control instanceof Button button) {
			add(button.getText());
		} else if (control instanceof Link link) {
			add(link.getText());
		} else if (control instanceof Text text) {
			add(text.getMessage());
		}
	}

	private void addComposite(Composite composite) {
		if (composite instanceof Group group) {
			add(group.getText());
		} else if (composite instanceof CLabel label) {
			add(label.getText());
		} else if (composite instanceof AbstractHyperlink link) {
			add(String.valueOf(link.getData()));
		} else if (composite instanceof Combo combo) {
			Stream.of(combo.getItems()).forEach(this::add);
		} else if (composite instanceof CCombo combo) {
			Stream.of(combo.getItems()).forEach(this::add);
		} else if (composite instanceof TabFolder folder) {
			addItems(folder.getItems());
		} else if (composite instanceof CTabFolder folder) {
			addItems(folder.getItems());
			Stream.of(folder.getItems()).forEach(item -> add(item.getToolTipText()));
		} else if (composite instanceof ToolBar bar) {
			addItems(bar.getItems());
			Stream.of(bar.getItems()).forEach(item -> add(item.getToolTipText()));
		} else if (composite instanceof Table table) {
			addItems(table.getColumns());
			addItems(table.getItems());
		} else if (composite instanceof Tree tree) {
			addItems(tree.getColumns());
			addTree(tree.getItems());
		}
	}

	private void addTree(TreeItem[] items) {
		addItems(items);
		Stream.of(items).forEach(item -> addTree(item.getItems()));
	}

	private void addItems(Item[] items) {
		Stream.of(items).map(Item::getText).forEach(this::add);
	}

	/** A menu gets its items when it opens. */
	private void addMenu(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			add(item.getText().replaceFirst("\t.*", ""));
			if (item.getMenu() != null) {
				addMenu(item.getMenu());
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private void add(String word) {
		if (word != null && !word.isBlank()) {
			words.add(word);
		}
	}
}
