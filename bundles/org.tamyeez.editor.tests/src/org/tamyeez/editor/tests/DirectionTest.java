package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.direction.Direction;
import org.tamyeez.editor.direction.LineOrder;
import org.tamyeez.examples.ExamplePlans;

/** Arabic plans read from the right, and what has an order of its own keeps it. */
class DirectionTest {

	private static final Direction RTL = Direction.RIGHT_TO_LEFT;
	private static final Direction LTR = Direction.LEFT_TO_RIGHT;

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void aPlanInArabicOpensFromTheRight() {
		Editing editing = workbench.open("plan.mplan", ExamplePlans.text("plans/leather-shop.mplan"));
		assertEquals(SWT.RIGHT_TO_LEFT, editing.widget().getOrientation());
	}

	@Test
	void aPlanWithEnglishKeywordsOpensFromTheLeft() {
		Editing editing = workbench.open("plan.mplan", ExamplePlans.text("plans/bookshop.mplan"));
		assertEquals(SWT.LEFT_TO_RIGHT, editing.widget().getOrientation());
	}

	@Test
	void theCommandTurnsThePlanAndNotItsText() throws Exception {
		String text = ExamplePlans.text("plans/leather-shop.mplan");
		Editing editing = workbench.open("plan.mplan", text);

		editing.command("org.tamyeez.editor.turn");

		assertEquals(SWT.LEFT_TO_RIGHT, editing.widget().getOrientation());
		assertEquals(text, editing.text());
		editing.command("org.tamyeez.editor.turn");
		assertEquals(SWT.RIGHT_TO_LEFT, editing.widget().getOrientation());
	}

	@Test
	void datesKeepTheirOrder() {
		assertEquals("2027-06-30 ىتح نم", seen("من حتى 2027-06-30", RTL).strip());
		assertEquals("٢٠٢٧-٠٦-٣٠ ىتح", seen("حتى ٢٠٢٧-٠٦-٣٠", RTL).strip());
	}

	@Test
	void amountsKeepTheirCurrencyBehindThem() {
		assertEquals("60,000 SAR ىلإ 40,000 SAR نم", seen("من 40,000 SAR إلى 60,000 SAR", RTL));
	}

	@Test
	void handlesKeepTheirSign() {
		assertEquals("\"@noura.leather\" باسحلا", seen("الحساب \"@noura.leather\"", RTL));
	}

	@Test
	void namesOfOtherLettersFollowTheOrderOfTheLine() {
		assertEquals("Riyadh.Voices ,Women ىلإ لصي", seen("يصل إلى Women, Riyadh.Voices", RTL));
		assertEquals("sold through فرلا, ضرعملا", seen("sold through الرف, المعرض", LTR));
	}

	@Test
	void aTextHasTheDirectionOfItsFirstLetter() {
		assertEquals("} \"Bags, small\" حيرش", seen("شريح \"Bags, small\" {", RTL));
		assertEquals("client \".ةرون\" {", seen("client \"نورة.\" {", LTR));
	}

	@Test
	void aLineWithoutArabicIsLeftAlone() {
		assertEquals(0, LineOrder.of("goal Revenue by 2027-06-30", LTR).offsets().length);
	}

	/** How the eye sees a line from left to right, by the algorithm that Java has; brackets are not turned round. */
	private static String seen(String line, Direction base) {
		String drawn = LineOrder.of(line, base).into(line);
		Bidi bidi = new Bidi(drawn, base == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		byte[] levels = new byte[drawn.length()];
		Character[] letters = new Character[drawn.length()];
		for (int i = 0; i < letters.length; i++) {
			levels[i] = (byte) bidi.getLevelAt(i);
			letters[i] = drawn.charAt(i);
		}
		Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
		StringBuilder seen = new StringBuilder();
		for (char letter : letters) {
			if (Character.getType(letter) != Character.FORMAT) {
				seen.append(letter == '{' && base == RTL ? '}' : letter);
			}
		}
		return seen.toString();
	}
}
