package org.tamyeez.editor.direction;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IVerticalRulerExtension;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Shows plans in a font that has Arabic and Latin letters of one size; the font of code, which the platform would take, has
 * seldom good Arabic ones. Authors choose another one, and its size, where all fonts are chosen.
 */
public final class PlanFont extends ViewerFeature implements IPropertyChangeListener {

	/** The name under which preferences and themes know the font. */
	public static final String ID = "org.tamyeez.editor.font";

	/** The family of letters that the program brings along. */
	public static final String FAMILY = "IBM Plex Sans Arabic";

	/** The reports are set in the same fonts; their files lie there. */
	private static final String HOME = "org.tamyeez.report";
	private static final String[] FILES = { "fonts/IBMPlexSansArabic-Regular.ttf", "fonts/IBMPlexSansArabic-Bold.ttf" };

	private static boolean loaded;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		load(viewer.getTextWidget().getDisplay());
		fonts().addListener(this);
		// The platform sets its own font when it has finished with the viewer.
		Ui.later(this::show);
		show();
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		fonts().removeListener(this);
	}

	@Override
	public void propertyChange(PropertyChangeEvent change) {
		// Also when the platform's own font changes, which it then sets.
		Ui.later(this::show);
	}

	private void show() {
		viewer().filter(Ui::isAlive).filter(viewer -> plan().isPresent()).ifPresent(viewer -> {
			Font font = fonts().get(ID);
			StyledText text = viewer.getTextWidget();
			if (!font.equals(text.getFont())) {
				int top = viewer.getTopIndex();
				text.setFont(font);
				viewer.setTopIndex(top);
			}
			PlanEditors.of(viewer).map(editor -> editor.getAdapter(IVerticalRulerInfo.class)).ifPresent(ruler -> {
				if (ruler instanceof IVerticalRulerExtension extension) {
					extension.setFont(font);
				}
			});
		});
	}

	/** Makes the fonts known to a display; they are only once their files are read. */
	public static void load(Display display) {
		Bundle home = Platform.getBundle(HOME);
		if (loaded || home == null) {
			return;
		}
		loaded = true;
		for (String file : FILES) {
			URL url = FileLocator.find(home, IPath.fromPortableString(file));
			try {
				if (url != null) {
					display.loadFont(IPath.fromOSString(FileLocator.toFileURL(url).getPath()).toOSString());
				}
			} catch (IOException e) {
				Log.failure(e);
			}
		}
	}

	static FontRegistry fonts() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
	}
}
