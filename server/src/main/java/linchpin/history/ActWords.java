package linchpin.history;

/**
 * Puts the acts of a module into words, in that module.
 *
 * @param <K> its kinds of acts
 */
public interface ActWords<K extends Enum<K> & ActKind> {

    /** @return the kinds it knows */
    Class<K> kinds();

    /**
     * @return a sentence without full stop, in the past tense, without who did it or why; empty for an act that this reader need not see
     */
    String words(K kind, Recorded act, Reader reader);
}
