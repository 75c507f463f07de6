package org.tamyeez.app.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.app.dashboard.Teachings.Article;
import org.tamyeez.app.dashboard.Teachings.Place;
import org.tamyeez.app.dashboard.Teachings.State;
import org.tamyeez.app.dashboard.Teachings.Teaching;
import org.tamyeez.app.live.LiveView;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** Shows which teachings of the articles the active plan keeps and which it breaks, with the places where it does. */
public final class TeachingsView extends LiveView {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.teachings";

	private @Nullable TreeViewer viewer;
	private @Nullable Label note;
	private @Nullable PlanSnapshot shown;
	private @Nullable PlanDocument expandedFor;

	@Override
	protected Control createContent(Composite parent) {
		Composite all = new Composite(parent, Window.getDefaultOrientation());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		Label text = new Label(all, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(text);
		note = text;
		TreeViewer tree = new TreeViewer(all, SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
		Spoken.call(tree.getTree(), getTitle());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		tree.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection chosen) {
				open(chosen.getFirstElement());
			}
		});
		viewer = tree;
		return all;
	}

	private void open(@Nullable Object chosen) {
		TreeViewer tree = viewer;
		if (chosen instanceof Place place) {
			live().ifPresent(live -> live.visit(place.region()));
		} else if (chosen instanceof Teaching teaching && teaching.places().size() == 1) {
			open(teaching.places().get(0));
		} else if (chosen != null && tree != null) {
			tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		}
	}

	/** The tree, while the view is open. */
	public Optional<TreeViewer> tree() {
		return Optional.ofNullable(viewer);
	}

	@Override
	protected void show(PlanSnapshot read) {
		shown = read;
		Plan plan = read.plan();
		TreeViewer tree = viewer;
		if (plan == null || tree == null) {
			return;
		}
		Job job = Job.createSystem(Messages.live_reading, monitor -> {
			List<Article> articles = Teachings.of(read, plan);
			Ui.later(tree.getTree(), control -> show(read, articles));
		});
		job.setRule(PlanLanguage.ONE_AT_A_TIME);
		job.schedule();
	}

	private void show(PlanSnapshot read, List<Article> articles) {
		TreeViewer tree = viewer;
		Label text = note;
		if (read != shown || tree == null || text == null) {
			return;
		}
		text.setText(read.readable() ? totals(articles) : Messages.teachings_unread);
		text.requestLayout();
		bringUpContent();
		boolean first = read.document() != expandedFor;
		expandedFor = read.document();
		List<Object> expanded = List.of(tree.getExpandedElements());
		List<String> open = expanded.stream().map(TeachingsView::key).toList();
		tree.getControl().setRedraw(false);
		tree.setInput(articles);
		for (Article article : articles) {
			if (first ? article.count(State.BROKEN) > 0 : open.contains(key(article))) {
				tree.setExpandedState(article, true);
			}
			article.teachings().stream().filter(teaching -> open.contains(key(teaching)))
					.forEach(teaching -> tree.setExpandedState(teaching, true));
		}
		tree.getControl().setRedraw(true);
	}

	private static String totals(List<Article> articles) {
		long kept = articles.stream().mapToLong(article -> article.count(State.KEPT)).sum();
		long broken = articles.stream().mapToLong(article -> article.count(State.BROKEN)).sum();
		return NLS.bind(Messages.teachings_counts, kept, broken);
	}

	private static String key(Object element) {
		if (element instanceof Article article) {
			return article.group().id();
		}
		return element instanceof Teaching teaching ? teaching.rule() : "";
	}

	private static String title(RuleGroup group) {
		return switch (group) {
			case FIELDS -> Messages.group_fields;
			case AUDIENCE -> Messages.group_audience;
			case MIX -> Messages.group_mix;
			case RELATIONSHIP -> Messages.group_relationship;
			case METHOD -> Messages.group_method;
			case FORM -> Messages.group_form;
		};
	}

	@NonNullByDefault({})
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			if (parent instanceof Article article) {
				return article.teachings().toArray();
			}
			return parent instanceof Teaching teaching ? teaching.places().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** Every state has a picture of its own shape, and its word beside it. Mirrored trees show no pictures beside styled texts. */
	@NonNullByDefault({})
	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			if (element instanceof Article article) {
				return with(title(article.group()), NLS.bind(Messages.teachings_counts, article.count(State.KEPT),
						article.count(State.BROKEN)));
			}
			if (element instanceof Teaching teaching) {
				return with(teaching.words(), state(teaching));
			}
			Place place = (Place) element;
			return with(place.words(), NLS.bind(Messages.teachings_line, place.line()));
		}

		private static String with(String words, String detail) {
			return NLS.bind(Messages.teachings_with, words, detail);
		}

		private static String state(Teaching teaching) {
			return switch (teaching.state()) {
				case KEPT -> Messages.teachings_kept;
				case WAIVED -> Messages.teachings_waived;
				case BROKEN -> NLS.bind(Messages.teachings_broken, teaching.places().size());
			};
		}

		@Override
		public Image getImage(Object element) {
			if (element instanceof Article article) {
				return AppIcons.image(article.count(State.BROKEN) == 0 ? "done" : "article");
			}
			if (element instanceof Teaching teaching) {
				return switch (teaching.state()) {
					case KEPT -> AppIcons.image("done");
					case WAIVED -> AppIcons.image("waived");
					case BROKEN -> severity(teaching.places().stream().map(Place::severity).min(Severity::compareTo)
							.orElse(Severity.INFO));
				};
			}
			return severity(((Place) element).severity());
		}

		private static Image severity(Severity severity) {
			String image = switch (severity) {
				case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
				case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
				default -> ISharedImages.IMG_OBJS_INFO_TSK;
			};
			return PlatformUI.getWorkbench().getSharedImages().getImage(image);
		}
	}
}
