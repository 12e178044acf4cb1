package linchpin.demo.leading;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.demo.cast.DemoPeople;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.acting.SitTogether;
import linchpin.proposals.acting.SitTogether.Held;
import linchpin.proposals.acting.SitTogether.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The afternoon on which eleven young people drew their room together, and what became of what they thought of. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class TellSessions {

    private static final int HELD = 116;

    private final DaysAgo days;
    private final SitTogether sitting;
    private final DemoPeople people;

    TellSessions(DaysAgo days, SitTogether sitting, DemoPeople people) {
        this.days = days;
        this.sitting = sitting;
        this.people = people;
    }

    /** What came of an afternoon, to be followed. */
    public record Afternoon(Session session, UUID table, UUID lock, UUID music) {}

    /** Written down on its day by the Linchpin, who names the others; the young person looks through the notes. */
    public Afternoon held(Cast cast, ProposalId room) {
        var young = cast.leaderOf("Ash ward", people.young());
        var session = recorded(cast, room, young);
        does(young, HELD - 1, Role.PATIENT_LEADER, viewer -> sitting.came(viewer, session));
        does(cast.asColleague(), HELD - 1, Role.END_USER, viewer -> sitting.came(viewer, session));
        moments(cast, session);
        var table = gives(cast, session, "A table to work at. Nobody does homework on a bed.", young);
        var lock = gives(cast, session, "A lock on the inside of the door.", null);
        var music = gives(cast, session, "Music, and someone who says how loud.", null);
        noted(cast, session, young);
        return new Afternoon(session, table, lock, music);
    }

    private Session recorded(Cast cast, ProposalId room, Viewer young) {
        return days.act(
                cast,
                HELD,
                Role.LINCHPIN,
                viewer -> sitting.records(
                        viewer,
                        room,
                        new Held(
                                days.day(0),
                                "The day room of Ash ward, after school",
                                11,
                                3,
                                2,
                                2,
                                young.account(),
                                List.of(young.account(), cast.colleague()))));
    }

    private void noted(Cast cast, Session session, Viewer young) {
        does(
                cast.as(Role.LINCHPIN),
                HELD - 1,
                Role.LINCHPIN,
                viewer -> sitting.notes(
                        viewer,
                        session,
                        "Eleven came, the youngest twelve.\nFirst we went round: what is it like here at four in the afternoon? Then we drew, in threes.\n"
                                + "All drawings have a door. Nine have a table. Nobody drew a television."));
        does(young, HELD - 3, Role.PATIENT_LEADER, viewer -> sitting.approves(viewer, session));
    }

    private void moments(Cast cast, Session session) {
        tells(cast, session, "My friends came, and we stood in the corridor for an hour.", "ashamed");
        tells(cast, session, "The night nurse asked what I was reading, and came back to hear the end.", "listened_to");
        tells(cast, session, "I sat in the playroom with my knees up to my ears.", "alone");
    }

    private void tells(Cast cast, Session session, String words, String feeling) {
        does(cast.as(Role.LINCHPIN), HELD, Role.LINCHPIN, viewer -> sitting.tells(viewer, session, words, feeling));
    }

    private UUID gives(Cast cast, Session session, String words, @Nullable Viewer giver) {
        return days.act(
                cast,
                HELD,
                Role.LINCHPIN,
                viewer -> sitting.gives(viewer, session, words, giver == null ? null : giver.account()));
    }

    /** @param version of the proposal in which the table stands */
    public void followed(Cast cast, Afternoon afternoon, int version) {
        var session = afternoon.session();
        does(cast.asColleague(), HELD - 7, Role.END_USER, viewer -> {
            sitting.takesUp(viewer, session, afternoon.table(), version, "It stands under the window, as you drew it.");
            sitting.turnsDown(
                    viewer,
                    session,
                    afternoon.lock(),
                    "In a fire nobody could get in. The door shuts, and whoever comes knocks first.");
            sitting.parks(viewer, session, afternoon.music(), "the room has been open for a month");
        });
    }

    private void does(Viewer who, int daysAgo, Role role, Consumer<Viewer> deed) {
        days.act(who, daysAgo, role, viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }
}
