package linchpin.analysis.text;

/**
 * Some of the words of a comment.
 *
 * @param start the first character, counted in the words as given
 * @param end behind the last character
 * @param weight how much they carried, against the heaviest of the same reading, above 0 and at most 1
 */
public record Span(int start, int end, double weight) {}
