package linchpin.decisions.marking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.panels.Prices;
import linchpin.decisions.voters.Electorate;
import linchpin.history.History;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prices are entered by one person who may set decisions up, and confirmed by another. */
@Component
class EnterPrices {

    private final Decisions decisions;
    private final Electorate electorate;
    private final Prices prices;
    private final History history;
    private final Clock clock;

    EnterPrices(Decisions decisions, Electorate electorate, Prices prices, History history, Clock clock) {
        this.decisions = decisions;
        this.electorate = electorate;
        this.prices = prices;
        this.history = history;
        this.clock = clock;
    }

    /** @throws NotFound where prices are not this person's to enter, as while they mark alone or sheets are read in, or it has ended */
    @Transactional(readOnly = true)
    public Decision of(DecisionId id, Viewer viewer) {
        var decision = decisions.readable(id, viewer);
        var now = OffsetDateTime.now(clock);
        if (decision.method() != How.MARKS
                || decision.ended()
                || decision.due(now)
                || (!decision.shared(now) && electorate.as(viewer.account(), id).isPresent())
                || !viewer.at(decision.placeId()).may(Permission.SET_UP_DECISION)) {
            throw new NotFound();
        }
        return decision;
    }

    /** @param amounts by option, each more than 0 */
    @Transactional
    public void enter(Viewer viewer, DecisionId id, int criterion, Map<Integer, String> amounts) {
        decisions.held(id);
        var decision = of(id, viewer);
        prices.keep(id, criterion, amounts, OffsetDateTime.now(clock));
        history.did(DecisionDeed.of(DecisionAct.PRICED, decision), null);
    }

    /** @throws NotFound where there is nothing to confirm, and for whoever entered it */
    @Transactional
    public void confirm(Viewer viewer, DecisionId id, int n) {
        decisions.held(id);
        var decision = of(id, viewer);
        var sheet = prices.of(id).stream()
                .filter(one -> one.n() == n && one.confirmedBy() == null)
                .filter(one -> !one.enteredBy().equals(viewer.account()))
                .findFirst()
                .orElseThrow(NotFound::new);
        prices.confirm(id, sheet, OffsetDateTime.now(clock));
        history.did(DecisionDeed.of(DecisionAct.PRICES_CONFIRMED, decision), null);
    }
}
