package org.tamyeez.editor;

import java.net.URL;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/**
 * The pictures of what plans consist of. The protocol knows classes and methods and no markets and goals; the server says by
 * which of its kinds each of ours goes.
 */
public final class Icons {

	private static final String BUNDLE = "org.tamyeez.editor";
	private static final String OTHER = "name";
	private static final Map<SymbolKind, String> OF_SYMBOLS = new EnumMap<>(SymbolKind.class);

	static {
		OF_SYMBOLS.put(SymbolKind.Package, "plan");
		OF_SYMBOLS.put(SymbolKind.Struct, "offering");
		OF_SYMBOLS.put(SymbolKind.Field, "attribute");
		OF_SYMBOLS.put(SymbolKind.Property, "incentive");
		OF_SYMBOLS.put(SymbolKind.Constant, "proof");
		OF_SYMBOLS.put(SymbolKind.Module, "study");
		OF_SYMBOLS.put(SymbolKind.Namespace, "audience");
		OF_SYMBOLS.put(SymbolKind.Class, "group");
		OF_SYMBOLS.put(SymbolKind.Key, "need");
		OF_SYMBOLS.put(SymbolKind.Enum, "goal");
		OF_SYMBOLS.put(SymbolKind.EnumMember, "measure");
		OF_SYMBOLS.put(SymbolKind.String, "message");
		OF_SYMBOLS.put(SymbolKind.Interface, "channel");
		OF_SYMBOLS.put(SymbolKind.Method, "content");
		OF_SYMBOLS.put(SymbolKind.Array, "team");
		OF_SYMBOLS.put(SymbolKind.Variable, "person");
		OF_SYMBOLS.put(SymbolKind.Constructor, "tool");
		OF_SYMBOLS.put(SymbolKind.Event, "phase");
		OF_SYMBOLS.put(SymbolKind.Function, "activity");
		OF_SYMBOLS.put(SymbolKind.Number, "measurement");
		OF_SYMBOLS.put(SymbolKind.Operator, "correction");
		OF_SYMBOLS.put(SymbolKind.Object, "crisis");
		OF_SYMBOLS.put(SymbolKind.TypeParameter, "metric");
		OF_SYMBOLS.put(SymbolKind.Boolean, "rule");
		OF_SYMBOLS.put(SymbolKind.File, "profile");
		OF_SYMBOLS.put(SymbolKind.Null, "waiver");
	}

	private Icons() {
	}

	/** The picture of an element of a plan. */
	public static @Nullable Image of(@Nullable SymbolKind kind) {
		return image(OF_SYMBOLS.getOrDefault(kind, OTHER));
	}

	/** The picture of something that can be written. */
	public static @Nullable Image of(@Nullable CompletionItemKind kind) {
		if (kind == null) {
			return image(OTHER);
		}
		return image(switch (kind) {
			case Keyword, Operator -> "keyword";
			case Snippet -> "template";
			case Unit -> "metric";
			case Value, Color -> "date";
			case Text, Reference -> OTHER;
			default -> ofSameName(kind);
		});
	}

	private static String ofSameName(CompletionItemKind kind) {
		return OF_SYMBOLS.entrySet().stream().filter(entry -> entry.getKey().name().equals(kind.name()))
				.map(Map.Entry::getValue).findAny().orElse(OTHER);
	}

	/** The picture of a proposal that mends something. */
	public static @Nullable Image fix() {
		return image("fix");
	}

	/** A picture by the name of its file; null where it cannot be read. To be used in the thread of the window. */
	public static @Nullable Image image(String name) {
		ImageRegistry images = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + name;
		if (images.getDescriptor(key) == null) {
			images.put(key, descriptor(name));
		}
		return images.get(key);
	}

	/** What a picture is made from. */
	public static ImageDescriptor descriptor(String name) {
		URL url = FileLocator.find(Platform.getBundle(BUNDLE), IPath.fromPortableString("icons/" + name + ".svg"));
		return ImageDescriptor.createFromURL(url);
	}
}
