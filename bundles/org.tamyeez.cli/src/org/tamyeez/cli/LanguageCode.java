package org.tamyeez.cli;

import java.util.Optional;

import org.tamyeez.plan.model.Language;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language. */
public final class LanguageCode implements ITypeConverter<Language> {

	/** The language that a code stands for. */
	public static Optional<Language> of(String code) {
		return switch (code) {
			case "en" -> Optional.of(Language.ENGLISH);
			case "ar" -> Optional.of(Language.ARABIC);
			default -> Optional.empty();
		};
	}

	@Override
	public Language convert(String code) {
		return of(code).orElseThrow(() -> new TypeConversionException(code));
	}
}
