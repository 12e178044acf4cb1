package linchpin.demo.telling;

import java.util.UUID;
import java.util.function.Consumer;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.RoomSketch;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Stage;
import linchpin.proposals.acting.SpeakOnProposals;
import linchpin.proposals.acting.TellPatients;
import linchpin.proposals.acting.WriteProposals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the fictional people do with a proposal, each on their day. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellProposals {

    private final DaysAgo days;
    private final WriteProposals writing;
    private final SpeakOnProposals speaking;
    private final TellPatients telling;

    TellProposals(DaysAgo days, WriteProposals writing, SpeakOnProposals speaking, TellPatients telling) {
        this.days = days;
        this.writing = writing;
        this.speaking = speaking;
        this.telling = telling;
    }

    /** Somebody who does something, so many days ago. */
    record Doer(Viewer viewer, Role role, int daysAgo) {

        static Doer of(Cast cast, Role role, int daysAgo) {
            return new Doer(cast.as(role), role, daysAgo);
        }

        static Doer colleague(Cast cast, int daysAgo) {
            return new Doer(cast.asColleague(), DemoPeople.COLLEAGUE.role(), daysAgo);
        }

        /** @return who speaks for the young people */
        static Doer young(Cast cast, DemoPeople people, int daysAgo) {
            return new Doer(cast.leaderOf("Ash ward", people.young()), Role.PATIENT_LEADER, daysAgo);
        }
    }

    ProposalId raise(Doer doer, Cast cast, String place, MatterId matter, ProposalText text) {
        return days.act(
                doer.viewer(),
                doer.daysAgo(),
                doer.role(),
                viewer -> writing.raise(viewer, text, cast.place(place), matter));
    }

    /** @param joins who says yes on the day of theirs */
    void joined(ProposalId proposal, Doer asks, Doer joins) {
        does(asks, viewer -> writing.ask(viewer, proposal, joins.viewer().account()));
        does(joins, viewer -> writing.accept(viewer, proposal));
    }

    void writes(ProposalId proposal, Doer doer, ProposalText text, String note) {
        does(doer, viewer -> writing.write(viewer, proposal, text, note));
    }

    void isFor(ProposalId proposal, Doer doer) {
        does(doer, viewer -> speaking.support(viewer, proposal));
    }

    void says(ProposalId proposal, Doer doer, String words) {
        does(doer, viewer -> speaking.comment(viewer, proposal, words));
    }

    void draws(ProposalId proposal, Doer doer) {
        does(doer, viewer -> speaking.draw(viewer, proposal, RoomSketch.png(), RoomSketch.SHOWS, RoomSketch.SAID));
    }

    void moves(ProposalId proposal, Doer doer, Stage to, String why) {
        does(doer, viewer -> speaking.move(viewer, proposal, to, why));
    }

    /** @param dueInDays from the day on which it is told */
    UUID promises(ProposalId proposal, Doer doer, String words, int dueInDays) {
        return days.act(
                doer.viewer(),
                doer.daysAgo(),
                doer.role(),
                viewer -> telling.tell(
                        viewer,
                        proposal,
                        words,
                        "the young people at the ward meeting",
                        viewer.account(),
                        days.day(-dueInDays)));
    }

    void happened(ProposalId proposal, UUID promise, Doer doer, String words) {
        does(doer, viewer -> telling.happened(viewer, proposal, promise, words));
    }

    void notYet(ProposalId proposal, UUID promise, Doer doer, String words, int dueInDays) {
        does(doer, viewer -> telling.notYet(viewer, proposal, promise, words, days.day(-dueInDays)));
    }

    void kept(ProposalId proposal, UUID promise, Doer doer, String words) {
        does(doer, viewer -> telling.kept(viewer, proposal, promise, words));
    }

    private void does(Doer doer, Consumer<Viewer> deed) {
        days.act(doer.viewer(), doer.daysAgo(), doer.role(), viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }
}
