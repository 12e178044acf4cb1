package linchpin.decisions.rounds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.Unsettled;
import linchpin.decisions.closing.Unsettled.Left;
import linchpin.decisions.voters.Electorate;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a first vote left open, and how far the way to a second one has come. */
@Component
class Round {

    /** Where no second vote is published, voters talk for so long. */
    static final int DAYS_TO_TALK = 28;

    private final Decisions decisions;
    private final Unsettled unsettled;
    private final Electorate electorate;
    private final Clock clock;

    Round(Decisions decisions, Unsettled unsettled, Electorate electorate, Clock clock) {
        this.decisions = decisions;
        this.unsettled = unsettled;
        this.electorate = electorate;
        this.clock = clock;
    }

    /**
     * @param left what was left open
     * @param second the second vote; null for none yet
     * @param until until when voters talk: as long as they can vote again, or four weeks where no second vote is published
     */
    record Way(Decision first, Left left, @Nullable Decision second, OffsetDateTime until) {}

    /** @return empty where nothing was left open */
    @Transactional(readOnly = true)
    public Optional<Way> of(Decision first) {
        return unsettled.of(first).map(left -> way(first, left));
    }

    /** @return the same of each of these that left something open, in their order */
    @Transactional(readOnly = true)
    public List<Way> of(Collection<Decision> first) {
        var left = unsettled.of(first);
        return first.stream()
                .flatMap(one -> Stream.ofNullable(left.get(one.id())).map(open -> way(one, open)))
                .toList();
    }

    private Way way(Decision first, Left left) {
        var second = decisions.after(first.id()).orElse(null);
        var until = second == null ? Objects.requireNonNull(first.endedAt()).plusDays(DAYS_TO_TALK) : second.closesAt();
        return new Way(first, left, second, until);
    }

    /** @throws NotFound where nothing was left open, or this viewer has no vote in it */
    @Transactional(readOnly = true)
    public Way talk(DecisionId id, Viewer viewer) {
        var first = decisions.readable(id, viewer);
        if (!voter(first, viewer)) {
            throw new NotFound();
        }
        return of(first).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public boolean voter(Decision first, Viewer viewer) {
        return electorate.as(viewer.account(), first.id()).isPresent();
    }

    boolean open(Way way) {
        return OffsetDateTime.now(clock).isBefore(way.until());
    }
}
