package org.tamyeez.report.model;

/**
 * An element of the plan that others speak of.
 *
 * @param key   what identifies it in the plan, the same in every run: the fragment of its URI
 * @param name  its name in the plan
 * @param title its title in the report's language, or its name where it has none
 */
public record Named(String key, String name, String title) {
}
