package linchpin.decisions.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.Decisions;
import linchpin.decisions.EndedInPublic;
import linchpin.decisions.shown.DecidedPages.DecidedPage;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was decided in some time, by the same pages that everybody reads. */
@Component
class ToldOfTime implements EndedInPublic {

    private final Decisions decisions;
    private final DecidedPages pages;
    private final Clock clock;

    ToldOfTime(Decisions decisions, DecidedPages pages, Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Told> between(LocalDate from, LocalDate to) {
        return all().stream()
                .filter(decision -> within(decision, from, to))
                .map(decision -> told(pages.page(decision)))
                .toList();
    }

    /** They are no more than somebody decides together in all these years, so they are read page by page. */
    private List<Decision> all() {
        var all = new ArrayList<Decision>();
        var mark = "";
        do {
            var page = decisions.inPublic(Paging.of(mark, "")).stream()
                    .limit(Paging.SIZE)
                    .toList();
            all.addAll(page);
            mark = page.size() < Paging.SIZE
                    ? ""
                    : String.valueOf(page.getLast().number());
        } while (!mark.isEmpty());
        return all.reversed();
    }

    private boolean within(Decision decision, LocalDate from, LocalDate to) {
        var day = LocalDate.ofInstant(Objects.requireNonNull(decision.endedAt()).toInstant(), clock.getZone());
        return decision.state() == Decision.State.CLOSED && !day.isBefore(from) && !day.isAfter(to);
    }

    private static Told told(DecidedPage page) {
        var outcome = page.outcome();
        var turnout = page.parties().stream().map(party -> party.label() + ": " + party.turnout() + ".");
        return new Told(
                page.decision().number(),
                page.decision().title(),
                outcome == null ? "" : outcome.says(),
                Stream.concat(turnout, outcome == null ? Stream.empty() : outcome.without().stream())
                        .toList());
    }
}
