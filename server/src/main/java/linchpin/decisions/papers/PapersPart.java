package linchpin.decisions.papers;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.How;
import linchpin.decisions.papers.TheCount.Printed;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a decision: how many voted on paper, and how far they are counted. */
@Component
class PapersPart implements DecisionPart {

    private static final int ORDER = 5;

    private final ReadCount reading;
    private final Papers papers;
    private final LeaderName leader;
    private final Accounts accounts;
    private final Fragments fragments;

    PapersPart(ReadCount reading, Papers papers, LeaderName leader, Accounts accounts, Fragments fragments) {
        this.reading = reading;
        this.papers = papers;
        this.leader = leader;
        this.accounts = accounts;
        this.fragments = fragments;
    }

    /**
     * What the part prints.
     *
     * @param lines how far each side is counted, in a sentence
     * @param names who handed something in
     * @param yours what was entered for whoever looks, and by whom; empty for nothing
     * @param sheets that can be printed, while some can be handed in
     * @param mayCount whether whoever looks may enter, or look whether it is right
     */
    record Piece(
            Decision decision,
            List<String> lines,
            List<String> names,
            String yours,
            List<Printed> sheets,
            boolean mayCount) {

        boolean panel() {
            return decision.method() == How.MARKS;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        if (!papers.taken(decision.id())) {
            return _ -> {};
        }
        var count = reading.whole(decision, viewer);
        var mayCount = decision.counting() && count.mayLook(viewer);
        var names = count.envelopes().stream()
                .map(one -> count.voter(one).name()
                        + (one.sent() == null ? "" : " · " + Objects.requireNonNull(one.sent())))
                .toList();
        var sheets = count.panel() && decision.counting() ? count.printed(leader.here()) : List.<Printed>of();
        return fragments.of(
                "decisions/papers/part",
                Map.of("piece", new Piece(decision, lines(count), names, yours(count, viewer), sheets, mayCount)));
    }

    /** Whoever did not vote so must know at once: where it is secret, they cannot vote any more. */
    private String yours(TheCount count, Viewer viewer) {
        return count.envelopes().stream()
                .filter(one -> viewer.account().equals(count.voter(one).accountId()))
                .findFirst()
                .map(
                        one -> accounts.names(Set.of(one.enteredBy())).getOrDefault(one.enteredBy(), "Somebody")
                                + (count.panel()
                                        ? " entered that you handed a sheet with your marks in."
                                        : " entered that you voted on paper, by a show of hands, or through somebody you sent."))
                .orElse("");
    }

    private List<String> lines(TheCount count) {
        return count.sides().stream()
                .map(side -> side.party().label(leader.here()) + ": "
                        + (count.decision().secret() ? side.saysHowMany() : side.says()))
                .toList();
    }

    /** Of a secret vote only how many handed something in: of few it would be known whose was blank. */
    @Override
    @Transactional(readOnly = true)
    public Content inPublic(Decision decision) {
        if (decision.state() != State.CLOSED || !papers.taken(decision.id())) {
            return _ -> {};
        }
        var counts = papers.counts(decision.id());
        return fragments.of(
                "decisions/papers/inPublic",
                Map.of("counts", counts, "secret", decision.secret(), "panel", decision.method() == How.MARKS));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
