package org.tamyeez.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Holds JSON against a JSON schema. It knows the words that the schemas of these tests use, and refuses a schema that uses
 * others, so that nothing passes because it was not looked at.
 */
final class JsonSchema {

	private static final Set<String> KNOWN = Set.of("$schema", "$id", "$ref", "title", "description", "default",
			"definitions", "type", "properties", "additionalProperties", "required", "items", "minItems", "uniqueItems",
			"enum",
			"const", "minimum", "maximum", "pattern", "format", "anyOf", "oneOf");

	private final JsonObject root;
	private final List<String> mistakes = new ArrayList<>();

	private JsonSchema(JsonObject root) {
		this.root = root;
	}

	/** Reads a schema that stands beside a class. */
	static JsonSchema beside(Class<?> type, String name) {
		try (InputStream stream = type.getResourceAsStream(name)) {
			return new JsonSchema(
					JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).getAsJsonObject());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is wrong with a value; nothing if it fits the schema. */
	List<String> mistakesIn(JsonElement value) {
		mistakes.clear();
		check(value, root, "$");
		return List.copyOf(mistakes);
	}

	private void check(JsonElement value, JsonObject schema, String path) {
		for (String word : schema.keySet()) {
			if (!KNOWN.contains(word)) {
				throw new IllegalStateException("The schema says " + word + " at " + path);
			}
		}
		if (schema.has("$ref")) {
			check(value, referred(schema.get("$ref").getAsString()), path);
			return;
		}
		if (schema.has("type") && !hasType(value, schema.get("type"))) {
			mistakes.add(path + " is not of type " + schema.get("type"));
			return;
		}
		if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)
				|| schema.has("const") && !schema.get("const").equals(value)) {
			mistakes.add(path + " is " + value);
		}
		checkAlternatives(value, schema, path);
		if (value.isJsonObject()) {
			checkObject(value.getAsJsonObject(), schema, path);
		} else if (value.isJsonArray()) {
			checkArray(value.getAsJsonArray(), schema, path);
		} else if (value.isJsonPrimitive()) {
			checkPrimitive(value.getAsJsonPrimitive(), schema, path);
		}
	}

	private JsonObject referred(String reference) {
		JsonObject found = root;
		for (String step : reference.substring("#/".length()).split("/")) {
			found = found.getAsJsonObject(step);
		}
		return found;
	}

	private static boolean hasType(JsonElement value, JsonElement type) {
		if (type.isJsonArray()) {
			return type.getAsJsonArray().asList().stream().anyMatch(one -> hasType(value, one));
		}
		return switch (type.getAsString()) {
			case "object" -> value.isJsonObject();
			case "array" -> value.isJsonArray();
			case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
			case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
			case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
			case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
					&& value.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
			default -> throw new IllegalStateException("A type " + type);
		};
	}

	private void checkAlternatives(JsonElement value, JsonObject schema, String path) {
		if (schema.has("anyOf") && fitting(value, schema.getAsJsonArray("anyOf"), path) == 0) {
			mistakes.add(path + " fits no alternative");
		}
		if (schema.has("oneOf") && fitting(value, schema.getAsJsonArray("oneOf"), path) != 1) {
			mistakes.add(path + " does not fit exactly one alternative");
		}
	}

	private long fitting(JsonElement value, JsonArray alternatives, String path) {
		return alternatives.asList().stream().filter(alternative -> {
			JsonSchema attempt = new JsonSchema(root);
			attempt.check(value, alternative.getAsJsonObject(), path);
			return attempt.mistakes.isEmpty();
		}).count();
	}

	private void checkObject(JsonObject value, JsonObject schema, String path) {
		JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
		JsonElement additional = schema.get("additionalProperties");
		if (schema.has("required")) {
			for (JsonElement name : schema.getAsJsonArray("required")) {
				if (!value.has(name.getAsString())) {
					mistakes.add(path + " lacks " + name);
				}
			}
		}
		for (Map.Entry<String, JsonElement> entry : value.entrySet()) {
			String inner = path + "." + entry.getKey();
			if (properties.has(entry.getKey())) {
				check(entry.getValue(), properties.getAsJsonObject(entry.getKey()), inner);
			} else if (additional != null && additional.isJsonObject()) {
				check(entry.getValue(), additional.getAsJsonObject(), inner);
			} else if (additional != null && !additional.getAsBoolean()) {
				mistakes.add(inner + " is not foreseen");
			}
		}
	}

	private void checkArray(JsonArray value, JsonObject schema, String path) {
		if (schema.has("minItems") && value.size() < schema.get("minItems").getAsInt()) {
			mistakes.add(path + " has too few items");
		}
		boolean unique = schema.has("uniqueItems") && schema.get("uniqueItems").getAsBoolean();
		if (unique && new HashSet<>(value.asList()).size() < value.size()) {
			mistakes.add(path + " has an item twice");
		}
		if (schema.has("items")) {
			for (int i = 0; i < value.size(); i++) {
				check(value.get(i), schema.getAsJsonObject("items"), path + "[" + i + "]");
			}
		}
	}

	private void checkPrimitive(JsonPrimitive value, JsonObject schema, String path) {
		if (value.isNumber()) {
			BigDecimal number = value.getAsBigDecimal();
			if (schema.has("minimum") && number.compareTo(schema.get("minimum").getAsBigDecimal()) < 0
					|| schema.has("maximum") && number.compareTo(schema.get("maximum").getAsBigDecimal()) > 0) {
				mistakes.add(path + " is out of range: " + number);
			}
		} else if (value.isString()) {
			if (schema.has("pattern")
					&& !Pattern.compile(schema.get("pattern").getAsString()).matcher(value.getAsString()).find()) {
				mistakes.add(path + " does not match " + schema.get("pattern"));
			}
			if (schema.has("format") && schema.get("format").getAsString().startsWith("uri")) {
				checkUri(value.getAsString(), path);
			}
		}
	}

	private void checkUri(String value, String path) {
		try {
			URI.create(value);
		} catch (IllegalArgumentException e) {
			mistakes.add(path + " is no URI: " + value);
		}
	}
}
