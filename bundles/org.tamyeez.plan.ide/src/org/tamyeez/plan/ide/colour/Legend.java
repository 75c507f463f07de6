package org.tamyeez.plan.ide.colour;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.tamyeez.plan.ide.element.Topic;

/** The types and modifiers of semantic tokens, as the package describes them. */
public final class Legend {

	/** What a word means. The protocol's own types, so that every editor has a colour for each. */
	public static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Property,
			SemanticTokenTypes.EnumMember, SemanticTokenTypes.Namespace, SemanticTokenTypes.Struct,
			SemanticTokenTypes.TypeParameter, SemanticTokenTypes.Type, SemanticTokenTypes.Class, SemanticTokenTypes.Event,
			SemanticTokenTypes.Method, SemanticTokenTypes.Interface, SemanticTokenTypes.Parameter, SemanticTokenTypes.Macro,
			SemanticTokenTypes.Function, SemanticTokenTypes.Enum, SemanticTokenTypes.Modifier, SemanticTokenTypes.Decorator,
			SemanticTokenTypes.Variable, SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Comment);

	/** The modifier of rules and their thresholds. */
	public static final String RULE = "rule";
	/** The modifier of names that mean nothing. */
	public static final String UNRESOLVED = "unresolved";
	/** The modifier of amounts of money. */
	public static final String MONEY = "money";
	/** The modifier of dates. */
	public static final String DATE = "date";

	/** What else is to be known of a word: the topic of a name, and more. */
	public static final List<String> MODIFIERS = Stream
			.concat(Stream.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.DefaultLibrary,
					SemanticTokenModifiers.Documentation, RULE, UNRESOLVED, MONEY, DATE),
					Stream.of(Topic.values()).map(Legend::modifier))
			.toList();

	private Legend() {
	}

	/** The type of names of a topic. */
	static String type(Topic topic) {
		return switch (topic) {
			case PLAN -> SemanticTokenTypes.Namespace;
			case OFFERING -> SemanticTokenTypes.Struct;
			case STUDY -> SemanticTokenTypes.TypeParameter;
			case AUDIENCE -> SemanticTokenTypes.Type;
			case MARKET -> SemanticTokenTypes.Class;
			case GOAL -> SemanticTokenTypes.Event;
			case MESSAGE -> SemanticTokenTypes.Method;
			case CHANNEL -> SemanticTokenTypes.Interface;
			case PEOPLE -> SemanticTokenTypes.Parameter;
			case TOOL -> SemanticTokenTypes.Macro;
			case TIME -> SemanticTokenTypes.Function;
			case METRIC -> SemanticTokenTypes.Enum;
			case POLICY -> SemanticTokenTypes.Modifier;
		};
	}

	/** The modifier of names of a topic. */
	static String modifier(Topic topic) {
		return topic.name().toLowerCase(Locale.ROOT);
	}
}
