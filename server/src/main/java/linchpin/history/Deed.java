package linchpin.history;

/**
 * Something that was done: a record in the past tense, of ids and facts, and never of anybody's words. The only kind of event there is:
 * {@link History#did} writes its act and then tells whoever listens, in the same transaction.
 */
public interface Deed {

    /** @return what stands in the history */
    Act act();
}
