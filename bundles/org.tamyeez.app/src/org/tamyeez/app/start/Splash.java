package org.tamyeez.app.start;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tamyeez.app.AppIcons;

/**
 * The picture that is shown while the workbench is being made. The platform's own needs a native launcher, which this
 * application has none of.
 */
public final class Splash {

	private static final String UNWANTED = "-nosplash";

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** Shows the picture in the middle of the screen, unless the command line says not to. */
	public static Splash show(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS);
		if (!Arrays.asList(Platform.getCommandLineArgs()).contains(UNWANTED)) {
			ImageDescriptor picture = AppIcons.branding("splash.png");
			Image image = picture.createImage(display);
			shell.setText(Display.getAppName() == null ? "" : Display.getAppName());
			shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
			shell.addDisposeListener(event -> image.dispose());
			Rectangle size = image.getBounds();
			Rectangle screen = display.getPrimaryMonitor().getClientArea();
			shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
					size.width, size.height);
			shell.open();
			// Nothing else lets the picture appear before the window does.
			shell.update();
			while (display.readAndDispatch()) {
				shell.update();
			}
		}
		return new Splash(shell);
	}

	/** Takes the picture away. */
	public void close() {
		shell.dispose();
	}
}
