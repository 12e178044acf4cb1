package linchpin.analysis.tally.decision;

import java.time.Instant;

/**
 * What one voter said at one time, whether it counts or not.
 *
 * @param voter who said it
 * @param at when
 * @param source how it came
 * @param says what, as the method has it
 * @param <S> a mark, scores, dots, a ranking, or a word
 */
public record Ballot<S>(String voter, Instant at, Source source, S says) {}
