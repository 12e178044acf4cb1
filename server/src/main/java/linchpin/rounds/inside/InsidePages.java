package linchpin.rounds.inside;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.history.ReadHistory;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.Said;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of rounds together, for those who are signed in. */
@Component
class InsidePages {

    private final Rounds rounds;
    private final ReadRound reading;
    private final Proposals proposals;
    private final ReadHistory history;

    InsidePages(Rounds rounds, ReadRound reading, Proposals proposals, ReadHistory history) {
        this.rounds = rounds;
        this.reading = reading;
        this.proposals = proposals;
        this.history = history;
    }

    record ListPage(Paging.Page<Line> rounds) {}

    record Line(Round round, Round.State state, String times) {}

    /** Of those that this viewer may not read, a page has fewer. */
    @Transactional(readOnly = true)
    ListPage list(Viewer viewer, Paging paging) {
        var page = paging.page(rounds.page(paging), round -> Integer.toString(round.number()), "/rounds");
        var today = rounds.today();
        return new ListPage(page.told(rounds.readable(page.rows(), viewer).stream()
                .map(round -> new Line(round, round.state(today), round.times(today)))
                .toList()));
    }

    /** What somebody typed on the page, and what is wrong with it. */
    record Typing(String words, Errors errors) {

        static final Typing NOTHING = new Typing("", Errors.none());
    }

    @Transactional(readOnly = true)
    InsidePage page(UUID id, Viewer viewer, Map<String, String> asked, Typing typing) {
        var round = rounds.readable(new RoundId(id), viewer);
        var today = rounds.today();
        return new InsidePage(
                round,
                proposals.readable(round.proposalId(), viewer).title(),
                round.state(today),
                round.times(today),
                reading.address(round, viewer),
                reading.steers(round, viewer),
                reading.shown(round, asked),
                reading.questions(round),
                history.of(round.id()),
                typing.words(),
                asked.containsKey("sent"),
                typing.errors());
    }

    /** A round with all that is shown of it. */
    record Whole(Round round, List<Said> said) {}

    @Transactional(readOnly = true)
    Whole whole(UUID id, Viewer viewer) {
        var round = rounds.readable(new RoundId(id), viewer);
        return new Whole(round, reading.all(round));
    }
}
