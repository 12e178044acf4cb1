package linchpin.decisions.rounds;

import gg.jte.Content;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.MayEnd;
import linchpin.decisions.rounds.Round.Way;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a decision: what it left open and the way to a second vote; and on that one's page, the first. */
@Component
class RoundPart implements DecisionPart {

    private static final int ORDER = 10;

    private final Round round;
    private final Decisions decisions;
    private final MayEnd mayEnd;
    private final Fragments fragments;
    private final Clock clock;

    RoundPart(Round round, Decisions decisions, MayEnd mayEnd, Fragments fragments, Clock clock) {
        this.round = round;
        this.decisions = decisions;
        this.mayEnd = mayEnd;
        this.fragments = fragments;
        this.clock = clock;
    }

    /**
     * What the part prints.
     *
     * @param before the first vote, where this is the second; null where it is not, or this viewer may not read it
     * @param way null where nothing was left open
     * @param until until when voters talk
     * @param voter whether whoever looks had a vote
     * @param maySetUp whether they may set up the second vote
     */
    record Piece(@Nullable Decision before, @Nullable Way way, String until, boolean voter, boolean maySetUp) {}

    @Override
    @Transactional(readOnly = true)
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        var way = round.of(decision).orElse(null);
        var before = before(decision, viewer).orElse(null);
        if (way == null && before == null) {
            return _ -> {};
        }
        var piece = new Piece(
                before,
                way,
                way == null ? "" : Days.moment(way.until().toInstant(), clock),
                way != null && round.voter(decision, viewer),
                way != null && way.second() == null && mayEnd.may(decision, viewer));
        return fragments.of("decisions/rounds/part", Map.of("piece", piece));
    }

    private Optional<Decision> before(Decision decision, Viewer viewer) {
        var first = decision.follows();
        return first == null ? Optional.empty() : decisions.found(first, viewer);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
