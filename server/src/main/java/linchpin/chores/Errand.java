package linchpin.chores;

import java.util.List;
import java.util.UUID;

/**
 * Something to be done once after a transaction, such as telling somebody outside of what happened in it; declared as a bean, and noted with
 * {@link Errands#later}. It is tried until it succeeds. Should the process die between its success and the note of it, it is done once more,
 * so what cannot be taken back bears a key of its own.
 */
public interface Errand {

    /** @return one or two words that never change and no chore has */
    String name();

    /** @return what it does, in words for people */
    String does();

    /** Does it, in the scope of the organisation that it was noted in. */
    void run(List<UUID> ids);
}
