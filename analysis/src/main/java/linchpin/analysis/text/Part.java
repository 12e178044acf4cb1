package linchpin.analysis.text;

import java.util.List;

/**
 * A piece of a comment that has one feeling.
 *
 * @param start the first character, counted in the words as given
 * @param end behind the last character
 * @param feeling of this piece alone
 * @param themes that this piece is about, the most probable first
 */
public record Part(int start, int end, Feeling feeling, List<String> themes) {}
