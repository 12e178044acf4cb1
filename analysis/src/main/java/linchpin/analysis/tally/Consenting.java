package linchpin.analysis.tally;

import java.util.List;
import java.util.Set;
import linchpin.analysis.tally.decision.Position;
import linchpin.analysis.tally.decision.Position.Stance;

/** Consent: there are no figures, because one objection weighs as much as many. */
final class Consenting implements Rules<Position> {

    static Outcome outcome(List<Position> positions) {
        if (positions.stream().anyMatch(Position::objects)) {
            return Outcome.OBJECTION_STANDS;
        }
        return positions.stream().anyMatch(position -> position.stance() == Stance.CONSENT)
                ? Outcome.PASSED
                : Outcome.NOT_DECIDED;
    }

    /** A conflict over the one option is one over the whole. */
    @Override
    public boolean falls(Position position, Set<String> conflicts) {
        return !conflicts.isEmpty();
    }

    @Override
    public boolean inRange(Position position) {
        return true;
    }

    @Override
    public Object question(Position position) {
        return Consenting.class;
    }

    @Override
    public Position without(Position position, Set<String> conflicts) {
        return position;
    }
}
