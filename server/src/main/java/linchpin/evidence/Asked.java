package linchpin.evidence;

/** A question, in the words of whoever asks it, and what its pack is about. */
public record Asked(String question, Scope scope) {}
