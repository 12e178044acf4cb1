package linchpin.proposals.outcomes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import linchpin.matters.MatterId;

/** What was done or said in matters. Whoever writes down what became of a promise chooses from it what they mean. */
public interface CameOfMatter {

    /**
     * @param key names it among all that came of the matters, as in {@code action-0190…}
     * @param words what it is, as in "Action: a kettle in the day room"
     * @param on the day on which it was done or said
     * @param path where it is shown
     */
    record Came(String key, String words, LocalDate on, String path) {}

    /** @return what is done or said already, the oldest first */
    List<Came> of(Collection<MatterId> matters);
}
