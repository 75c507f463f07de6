package org.tamyeez.editor.direction;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.FontData;

/** Shows plans larger or smaller. The platform's own commands change the font of code, in which plans are not shown. */
public abstract class Zoom extends AbstractHandler {

	/** Larger. */
	public static final class In extends Zoom {

		/** Called by the platform. */
		public In() {
			super(STEP);
		}
	}

	/** Smaller. */
	public static final class Out extends Zoom {

		/** Called by the platform. */
		public Out() {
			super(-STEP);
		}
	}

	private static final int STEP = 2;
	private static final int SMALLEST = 6;
	private static final int LARGEST = 96;

	private final int step;

	Zoom(int step) {
		this.step = step;
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		FontRegistry fonts = PlanFont.fonts();
		FontData[] current = fonts.getFontData(PlanFont.ID);
		int height = current[0].getHeight() + step;
		if (height >= SMALLEST && height <= LARGEST) {
			fonts.put(PlanFont.ID, FontDescriptor.createFrom(current).setHeight(height).getFontData());
		}
		return null;
	}
}
