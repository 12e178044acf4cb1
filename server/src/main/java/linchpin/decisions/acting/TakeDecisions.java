package linchpin.decisions.acting;

import java.time.LocalDate;
import java.util.Map;
import linchpin.decisions.DecisionId;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Takes decisions: voting, closing, and saying what follows. */
public interface TakeDecisions {

    /**
     * Somebody without an interest says yes, no or abstains.
     *
     * @param why in their words; null for none
     */
    void answers(Viewer viewer, DecisionId id, String say, @Nullable String why);

    /**
     * Somebody without an interest lays their dots.
     *
     * @param dots by option, from 1
     */
    void dots(Viewer viewer, DecisionId id, Map<Integer, Integer> dots);

    /** It closes by itself, where its time is up. */
    void closes(DecisionId id);

    /**
     * @param answers who answers for it
     * @param on when it is looked at again
     */
    void follows(Viewer viewer, DecisionId id, String what, AccountId answers, LocalDate on);

    /** It was looked at again: it was done, and stays as it is. */
    void kept(Viewer viewer, DecisionId id, String words);
}
