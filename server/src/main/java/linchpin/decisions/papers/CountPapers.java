package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.papers.Paper.Kind;
import linchpin.decisions.papers.Papers.ReadIn;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Voter;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading papers in, when voting has ended: one person reads, and another looks whether it is right. Then it is a ballot like others. */
@Component
class CountPapers {

    private final ReadCount reading;
    private final Papers papers;
    private final Ballots ballots;
    private final Electorate electorate;
    private final History history;
    private final Clock clock;

    CountPapers(
            ReadCount reading, Papers papers, Ballots ballots, Electorate electorate, History history, Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.ballots = ballots;
        this.electorate = electorate;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return what is wrong; empty where it was kept
     * @throws NotFound where reading in is not this person's, or it is not the time for it
     */
    @Transactional
    public Optional<String> readIn(Viewer viewer, DecisionId id, ReadIn read) {
        var count = reading.held(id, viewer);
        if (!count.mayEnter() || !count.over(OffsetDateTime.now(clock))) {
            throw new NotFound();
        }
        var side = count.side(read.party());
        if (read.copies() > side.left()) {
            return Optional.of(
                    side.left() == 0
                            ? "Every envelope of this side was read in already"
                            : "Only " + side.left() + " of this side’s envelopes are left to read in");
        }
        var envelope = read.envelope();
        if (envelope != null
                && count.from(count.envelope(envelope).orElseThrow(NotFound::new))
                        .isPresent()) {
            return Optional.of("Somebody read this one in meanwhile");
        }
        papers.keep(id, read);
        history.did(DecisionDeed.of(DecisionAct.READ_IN, count.decision()), null);
        return Optional.empty();
    }

    /**
     * Somebody looked at papers that were read in. What they read in themselves they can only take back.
     *
     * @param correct whether the papers say what was read in
     * @return what is wrong; empty where all of them were looked at. Where something is wrong, none was
     * @throws NotFound where one of them is not theirs to look at
     */
    @Transactional
    public Optional<String> look(Viewer viewer, DecisionId id, Collection<Integer> numbers, boolean correct) {
        var count = reading.held(id, viewer);
        var looked = count.papers().stream()
                .filter(one -> numbers.contains(one.n()))
                .filter(one -> !correct || !one.enteredBy().equals(viewer.account()))
                .toList();
        if (looked.size() < numbers.size()) {
            throw new NotFound();
        }
        if (looked.isEmpty()) {
            return Optional.of("Tick the papers that you looked at");
        }
        if (!looked.stream().allMatch(Paper::waits)) {
            return Optional.of("Somebody looked at one of these meanwhile. Here is what is left");
        }
        for (var paper : looked) {
            papers.read(id, paper.n(), correct);
            if (correct && paper.is() == Kind.VALID) {
                cast(count, paper);
            }
        }
        var found = looked.size() + (correct ? " right" : " wrong");
        history.did(DecisionDeed.of(DecisionAct.LOOKED_OVER, count.decision()).with("found", found), null);
        return Optional.empty();
    }

    private void cast(TheCount count, Paper paper) {
        var says = paper.says();
        var number = paper.envelope();
        if (says == null) {
            return;
        }
        if (number == null) {
            for (int copy = 0; copy < paper.copies(); copy++) {
                ballots.handedIn(count.decision(), paper.party(), says, paper.words());
            }
            return;
        }
        var envelope = count.envelope(number).orElseThrow(NotFound::new);
        var voter = held(count.decision(), count.voter(envelope));
        if (count.panel()) {
            electorate.ready(count.decision().id(), voter); // their sheet says what interests they have
        }
        ballots.handedIn(count.decision(), voter, says, paper.words(), envelope.source(), envelope.cameAt());
    }

    private Voter held(Decision decision, Voter voter) {
        return electorate.held(decision.id(), voter.n()).orElseThrow(NotFound::new);
    }
}
