package linchpin.decisions.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.voters.Electorate;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Interests;
import linchpin.decisions.voters.Voter;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering who handed something in. Where it is secret, each who did has voted, and cannot vote again. */
@Component
class HandIn {

    private final ReadCount reading;
    private final Envelopes envelopes;
    private final Electorate electorate;
    private final Interests interests;
    private final History history;
    private final Clock clock;

    HandIn(
            ReadCount reading,
            Envelopes envelopes,
            Electorate electorate,
            Interests interests,
            History history,
            Clock clock) {
        this.reading = reading;
        this.envelopes = envelopes;
        this.electorate = electorate;
        this.interests = interests;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param voters by number
     * @param sent whom they sent, and how that is known; null where they came themselves
     * @param came when; null for now, or for just before voting ended
     * @return what is wrong; empty where all were kept. Where something is wrong, none is
     * @throws NotFound where entering is not this person's, or it is not the time for it
     */
    @Transactional
    public Optional<String> handIn(
            Viewer viewer,
            DecisionId id,
            Collection<Integer> voters,
            @Nullable String sent,
            @Nullable OffsetDateTime came) {
        var now = OffsetDateTime.now(clock);
        var count = reading.held(id, viewer);
        if (!count.mayEnter() || !count.begun(now)) {
            throw new NotFound();
        }
        if (count.panel() && !count.papers().isEmpty()) {
            return Optional.of(
                    "Sheets were opened already, and whoever looks at one knows its marks. Put this one aside: nobody can be"
                            + " entered any more");
        }
        var chosen = count.withoutEnvelope().stream()
                .filter(voter -> voters.contains(voter.n()))
                .toList();
        if (chosen.size() < voters.size()) {
            return Optional.of("Somebody who is ticked has voted meanwhile, or was entered already. Look who is left");
        }
        var apart = chosen.stream()
                .filter(voter -> interests.of(id, voter).stream().anyMatch(Interest::whole))
                .findFirst();
        if (apart.isPresent()) {
            return Optional.of(apart.get().name() + " said that they have an interest in all of it, and has no vote");
        }
        keep(count.decision(), chosen, sent, came, now);
        return Optional.empty();
    }

    private void keep(
            Decision decision,
            List<Voter> chosen,
            @Nullable String sent,
            @Nullable OffsetDateTime came,
            OffsetDateTime now) {
        var last = decision.closesAt().minusSeconds(1);
        var moment = came != null ? came : now.isBefore(last) ? now : last;
        for (var voter : chosen) {
            var held = electorate.held(decision.id(), voter.n()).orElseThrow(NotFound::new);
            envelopes.keep(decision.id(), held.n(), sent, moment);
            electorate.voted(decision.id(), held);
        }
        history.did(DecisionDeed.of(DecisionAct.ENVELOPES, decision).with("many", chosen.size()), null);
    }

    /**
     * Somebody without an account said that they have an interest, before they handed anything in; or a sheet says so.
     *
     * @param voter by number
     * @param option from 1; null for all of it, as always where it is secret whose a paper is
     * @return what is wrong; empty where it was kept
     */
    @Transactional
    public Optional<String> interest(Viewer viewer, DecisionId id, int voter, @Nullable Integer option, String what) {
        var count = reading.held(id, viewer);
        var now = OffsetDateTime.now(clock);
        if (!count.mayEnter() || (!count.panel() && now.isAfter(count.decision().closesAt()))) {
            throw new NotFound();
        }
        if ((count.decision().secret() && option != null)
                || (option != null && option > count.rules().options().size())) {
            throw new NotFound();
        }
        var whose =
                count.interested(now).stream().filter(one -> one.n() == voter).findFirst();
        if (whose.isEmpty()) {
            return Optional.of("They have handed something in meanwhile, or say it themselves");
        }
        if (option == null && whose.get().accountId() != null) {
            return Optional.of(
                    "Whoever can sign in says themselves that they have an interest in all of it. Read their sheet in as it is,"
                            + " or say that it does not count, and why");
        }
        if (!interests.keep(id, whose.get(), option, what)) {
            return Optional.of("What they said of it before stands, in other words, and cannot be taken back");
        }
        history.did(DecisionDeed.of(DecisionAct.DECLARED, count.decision()), null);
        return Optional.empty();
    }

    /**
     * One was entered by mistake.
     *
     * @return what is wrong; empty where it was taken back
     */
    @Transactional
    public Optional<String> takeBack(Viewer viewer, DecisionId id, int n, String why) {
        var count = reading.held(id, viewer);
        var envelope = count.envelope(n).orElseThrow(NotFound::new);
        if (!count.mayEnter()) {
            throw new NotFound();
        }
        var voter = count.voter(envelope);
        if (count.decision().secret()
                ? count.side(voter.party()).left() < 1
                : count.from(envelope).isPresent()) {
            return Optional.of("A paper was read in for it. While that stands, somebody handed something in");
        }
        if (count.panel()
                && voter.accountId() != null
                && !interests.of(id, voter).isEmpty()
                && count.over(OffsetDateTime.now(clock))) {
            return Optional.of("An interest was read from it. While that stands, somebody handed something in");
        }
        envelopes.back(id, n, why);
        electorate.handedBack(id, electorate.held(id, voter.n()).orElseThrow(NotFound::new));
        history.did(DecisionDeed.of(DecisionAct.ENVELOPE_BACK, count.decision()), why);
        return Optional.empty();
    }
}
