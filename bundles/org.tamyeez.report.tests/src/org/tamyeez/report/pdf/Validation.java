package org.tamyeez.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what a file lacks. */
final class Validation {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private Validation() {
	}

	/** The rules of a standard that a file breaks. */
	static List<String> problems(byte[] file, PDFAFlavour standard) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
			ValidationResult result = validator.validate(parser);
			return result.getTestAssertions().stream().filter(assertion -> assertion.getStatus() == Status.FAILED)
					.map(Validation::words).distinct().toList();
		}
	}

	private static String words(TestAssertion assertion) {
		return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
				+ assertion.getMessage()
				+ " at " + assertion.getLocation().getContext();
	}
}
