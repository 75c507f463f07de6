package org.tamyeez.report.document;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture from a file.
 *
 * @param bytes       the content of the file
 * @param mediaType   {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param alternative what it shows, for those who do not see it
 */
public record Picture(byte[] bytes, String mediaType, String alternative) {

	/** By content, so that documents can be compared. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes)
				&& mediaType.equals(picture.mediaType) && alternative.equals(picture.alternative);
	}

	@Override
	public int hashCode() {
		return Objects.hash(Arrays.hashCode(bytes), mediaType, alternative);
	}

	@Override
	public String toString() {
		return "Picture[" + mediaType + ", " + bytes.length + " bytes, " + alternative + "]";
	}
}
