package linchpin.demo.telling;

import java.util.List;
import java.util.UUID;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.people.Role;
import linchpin.proposals.ProposalText;
import linchpin.proposals.acting.WriteProposals;
import linchpin.rounds.RoundId;
import linchpin.rounds.Who;
import linchpin.rounds.acting.HoldRounds;
import linchpin.rounds.acting.LookThroughRounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A proposal that first asks what its question is: some of what was said is shown, some waits to be looked through. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellRounds {

    private static final List<Say> SHOWN = List.of(
            new Say(Who.CARER, "What happens when visitors can only come straight after lunch?"),
            new Say(Who.PATIENT, "Who decides what can wait? My pain relief cannot."),
            new Say(Who.PATIENT, "Why do the bins have to be emptied at one o’clock, of all times?"),
            new Say(Who.STAFF, "Has anybody asked the cleaners when they could come instead?"),
            new Say(Who.UNSAID, "Why is it so loud in the corridor when the shifts change?"));

    private static final List<Say> WAITING = List.of(
            new Say(Who.PATIENT, "Could a sign on the door tell people that it is the quiet hour?"),
            new Say(Who.CARER, "Would my mother still get her cup of tea in that hour?"));

    private final DaysAgo days;
    private final WriteProposals writing;
    private final HoldRounds holding;
    private final LookThroughRounds looking;

    TellRounds(DaysAgo days, WriteProposals writing, HoldRounds holding, LookThroughRounds looking) {
        this.days = days;
        this.writing = writing;
        this.holding = holding;
        this.looking = looking;
    }

    private record Say(Who who, String words) {}

    void tell(Cast cast) {
        var proposal = days.act(cast, 9, Role.PATIENT_LEADER, viewer -> writing.raise(viewer, text(), null, null));
        var round = days.act(
                cast,
                8,
                Role.PATIENT_LEADER,
                viewer -> holding.open(
                        viewer,
                        proposal,
                        "What should we ask about an hour of rest?",
                        "Before anybody draws up how a quiet hour could work on the wards, we want to know what to ask. The night is no part of it:"
                                + " that was looked at before.",
                        days.day(-14)));
        said(cast, 5, round, SHOWN);
        days.act(cast, 2, Role.PATIENT_LEADER, viewer -> {
            looking.showAll(viewer, round);
            return round;
        });
        said(cast, 1, round, WAITING);
    }

    private static ProposalText text() {
        return new ProposalText(
                "A quiet hour on every ward",
                "One hour after lunch in which nothing is done that can wait.",
                "Everybody who stays on a ward");
    }

    private void said(Cast cast, int daysAgo, RoundId round, List<Say> said) {
        days.giver(
                cast,
                daysAgo,
                () -> said.forEach(one -> holding.says(round, one.words(), one.who(), UUID.randomUUID())));
    }
}
