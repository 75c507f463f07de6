package org.tamyeez.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The example plans, by the path at which they stand in this bundle: those that are in order below {@code plans}, the same
 * ones gone wrong below {@code flawed}.
 */
public final class ExamplePlans {

	/** The files of the good plans, libraries and policies among them, below {@code plans}. */
	public static final List<String> FILES = List.of("leather-shop.mplan", "telecom.mplan", "bookshop.mplan",
			"consultancy/audiences.mplan", "consultancy/house-policy.mplan", "consultancy/clinic.mplan",
			"consultancy/charity.mplan");

	private static final String GOOD = "plans/";
	private static final String FLAWED = "flawed/";

	private ExamplePlans() {
	}

	/** The paths of the plans that are in order. */
	public static List<String> good() {
		return FILES.stream().map(file -> GOOD + file).toList();
	}

	/** The paths of the plans that went wrong. What is to be found in them stands above the lines. */
	public static List<String> flawed() {
		return FILES.stream().map(file -> FLAWED + file).toList();
	}

	/** The text of an example. */
	public static String text(String path) {
		try (InputStream stream = ExamplePlans.class.getResourceAsStream('/' + path)) {
			return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The texts of the files that stand in the same folder as an example, itself among them, by file name. */
	public static Map<String, String> folder(String path) {
		String folder = path.substring(0, path.lastIndexOf('/') + 1);
		String root = folder.startsWith(GOOD) ? GOOD : FLAWED;
		Map<String, String> texts = new LinkedHashMap<>();
		for (String file : FILES) {
			String other = root + file;
			if (other.substring(0, other.lastIndexOf('/') + 1).equals(folder)) {
				texts.put(fileName(other), text(other));
			}
		}
		return texts;
	}

	/** The name of an example's file, without its folder. */
	public static String fileName(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
