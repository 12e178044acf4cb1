package linchpin.history;

/**
 * An act, as it was just written.
 *
 * @param entry its number among all acts: later ones have higher ones
 */
public record Written(ActId id, long entry) {}
