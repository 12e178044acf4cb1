package linchpin.analysis.tally.decision;

import java.time.Instant;
import java.util.List;
import linchpin.analysis.tally.decision.Method.Marks;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is published when it is closed. Whoever makes one knows afterwards that it fits together.
 *
 * @param title what is decided
 * @param options their ids, in the order in which they were published
 * @param groups who decides
 * @param absent what becomes of an absent group's share
 * @param quorum how many of which groups there must be
 * @param closes a ballot at this moment or after it is late
 * @param conflicts who is kept out of what
 * @param method how is decided, with the ballots
 * @param places that several options are chosen; null where one is
 */
public record Decision(
        String title,
        List<String> options,
        List<Group> groups,
        Absent absent,
        List<Quorum> quorum,
        Instant closes,
        List<Conflict> conflicts,
        Method method,
        @Nullable Places places) {

    /**
     * Looks whether all of it fits together.
     *
     * @throws BrokenDecision when it does not, saying what and where
     */
    public Decision {
        options = List.copyOf(options);
        groups = List.copyOf(groups);
        quorum = List.copyOf(quorum);
        conflicts = List.copyOf(conflicts);
        var fit = new Fit(options, groups);
        fit.options(method);
        fit.groups(method);
        fit.quorum(quorum);
        fit.conflicts(conflicts);
        if (method instanceof Marks marks) {
            new FitOfMarks(fit, marks).look();
        }
        fit.scales(method);
        fit.places(method, places);
    }

    /**
     * One where one option is chosen.
     *
     * @throws BrokenDecision as above
     */
    public Decision(
            String title,
            List<String> options,
            List<Group> groups,
            Absent absent,
            List<Quorum> quorum,
            Instant closes,
            List<Conflict> conflicts,
            Method method) {
        this(title, options, groups, absent, quorum, closes, conflicts, method, null);
    }
}
