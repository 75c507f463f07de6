package org.tamyeez.doc;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that pages of the guide show: PNG files in {@code guide/pictures}. */
public final class GuidePicture {

	/** As pages refer to them, so that they are also seen where the Markdown is shown as it is. */
	private static final Pattern ADDRESS = Pattern.compile("\\.\\./pictures/([a-z0-9-]+\\.png)");

	private GuidePicture() {
	}

	/**
	 * The picture itself as an address, so that a page can be moved without its pictures.
	 *
	 * @param address how a page refers to it
	 * @return nothing if it is none of the guide's pictures
	 */
	public static Optional<String> inline(String address) {
		Matcher picture = ADDRESS.matcher(address);
		return picture.matches() ? PageFiles.bytes(GuidePicture.class, "/guide/pictures/" + picture.group(1))
				.map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes)) : Optional.empty();
	}
}
