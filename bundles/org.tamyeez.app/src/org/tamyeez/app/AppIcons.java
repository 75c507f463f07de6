package org.tamyeez.app;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The pictures on the application's buttons and pages. */
public final class AppIcons {

	private static final String BUNDLE = "org.tamyeez.app";

	private AppIcons() {
	}

	/** What a picture is made from. */
	public static ImageDescriptor descriptor(String name) {
		URL url = FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString("icons/" + name + ".svg"));
		return ImageDescriptor.createFromURL(url);
	}

	/** A picture of the product itself, by the name of its file. */
	public static ImageDescriptor branding(String name) {
		return ImageDescriptor
				.createFromURL(FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString("branding/" + name)));
	}

	/** A picture by the name of its file. To be used in the thread of the window. */
	public static @Nullable Image image(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		if (images.getDescriptor(key) == null) {
			images.put(key, descriptor(name));
		}
		return images.get(key);
	}
}
