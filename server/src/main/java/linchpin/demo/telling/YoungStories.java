package linchpin.demo.telling;

import static linchpin.demo.telling.TellActions.Owner.COLLEAGUE;

import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.leading.TellSessions;
import linchpin.demo.telling.TellActions.Words;
import linchpin.demo.telling.TellMatters.Topic;
import linchpin.demo.telling.TellProposals.Doer;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Stage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The two examples that people in the field tell each other: the room for teenagers, shaped by them from the first day, and the taps. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class YoungStories {

    private static final String WARD = "Ash ward";
    private static final String TITLE = "A room for teenagers";
    private static final String WHOM = "Everybody from 12 to 17 who stays on Ash ward or comes for the day.";

    private final TellMatters matters;
    private final TellActions actions;
    private final TellProposals proposals;
    private final TellDecisions decisions;
    private final TellSessions sessions;
    private final DemoPeople people;

    YoungStories(
            TellMatters matters,
            TellActions actions,
            TellProposals proposals,
            TellDecisions decisions,
            TellSessions sessions,
            DemoPeople people) {
        this.matters = matters;
        this.actions = actions;
        this.proposals = proposals;
        this.decisions = decisions;
        this.sessions = sessions;
        this.people = people;
    }

    /** @return the matter in which the room was promised and done */
    MatterId tell(Cast cast, Heard heard) {
        taps(cast, heard);
        var matter = matters.open(
                cast,
                165,
                heard.in("teens"),
                new Topic(
                        WARD,
                        "Nothing to do for young people",
                        "Too old for the playroom, too young for the day room, and nowhere to be with others."));
        var room = proposals.raise(
                young(cast, 160),
                cast,
                WARD,
                matter,
                new ProposalText(TITLE, "A room of our own on the ward.\nWith a door that shuts.", WHOM));
        proposals.joined(room, young(cast, 158), Doer.colleague(cast, 155));
        proposals.joined(room, young(cast, 158), Doer.of(cast, Role.PATIENT_LEADER, 154));
        drawnUp(cast, room);
        decided(cast, room);
        promised(cast, room, matter);
        return matter;
    }

    private Doer young(Cast cast, int daysAgo) {
        return Doer.young(cast, people, daysAgo);
    }

    private void drawnUp(Cast cast, ProposalId room) {
        proposals.isFor(room, Doer.of(cast, Role.CONNECTOR, 150));
        proposals.says(room, Doer.of(cast, Role.LINCHPIN, 149), "Who locks up at night, and who is in there with you?");
        proposals.writes(
                room,
                young(cast, 146),
                new ProposalText(
                        TITLE,
                        "A room of our own on the ward.\nWith a door that shuts.\nOpen until ten, and a nurse looks in at eight and at ten.",
                        WHOM),
                "Says until when, and who looks in");
        proposals.moves(room, young(cast, 140), Stage.QUESTION, "Eleven of us wrote down what we miss.");
        proposals.isFor(room, Doer.of(cast, Role.CHAMPION, 130));
        proposals.says(room, young(cast, 126), "We asked the day patients too. They want somewhere to do homework.");
        proposals.moves(room, young(cast, 120), Stage.DESIGN, "We know what we miss; now we draw it.");
        proposals.draws(room, young(cast, 118));
        var afternoon = sessions.held(cast, room);
        proposals.writes(
                room,
                Doer.colleague(cast, 110),
                new ProposalText(
                        TITLE,
                        "The old linen store becomes a room of their own.\nWith a door that shuts.\n"
                                + "Open until ten, and a nurse looks in at eight and at ten.\nA table to work at, a kettle and a fridge.",
                        WHOM),
                "Names the room, and what stands in it");
        sessions.followed(cast, afternoon, 3);
        proposals.moves(room, young(cast, 95), Stage.DECISION, "It is drawn, and we would sign it.");
    }

    private void decided(Cast cast, ProposalId room) {
        decisions.room(cast, room, young(cast, 0));
        decisions.worries(cast, young(cast, 0));
        proposals.moves(
                room,
                Doer.of(cast, Role.CHAMPION, 80),
                Stage.DELIVERY,
                "Decided together, and I answer for it although I voted against.");
    }

    /** One is kept, as a young person saw for herself; one is not yet, with another day. */
    private void promised(Cast cast, ProposalId room, MatterId matter) {
        var action = actions.promise(
                cast,
                79,
                matter,
                new Words(
                        COLLEAGUE,
                        50,
                        "Clear the old linen store of Ash ward, and give it a door, a table and lights."));
        var open = proposals.promises(
                room, Doer.colleague(cast, 78), "The room is open every day until ten before the month is over.", 28);
        var kettle = proposals.promises(
                room, Doer.colleague(cast, 78), "There is a kettle and a fridge, and nobody has to ask for them.", 58);
        actions.start(cast, 70, action);
        actions.done(cast, 52, action, "It is cleared, painted in the colour they chose, and open.");
        proposals.happened(room, open, Doer.colleague(cast, 52), "Open since Monday, with the door and the table.");
        proposals.kept(room, open, young(cast, 45), "I counted eleven of us in there on Friday night.");
        proposals.notYet(
                room,
                kettle,
                Doer.colleague(cast, 18),
                "The sockets have to be moved first; the electrician comes in two weeks.",
                40);
    }

    /** Small enough to be done without asking a board. */
    private void taps(Cast cast, Heard heard) {
        var matter = matters.open(
                cast,
                36,
                heard.in("taps"),
                new Topic(
                        "Rowan ward",
                        "Taps that stiff hands cannot turn",
                        "People with painful hands cannot wash them by themselves."));
        var action = actions.small(
                cast, 34, matter, new Words(COLLEAGUE, 28, "Taps with levers at all eleven basins of Rowan ward."));
        actions.start(cast, 33, action);
        actions.done(cast, 29, action, "Eleven pairs of levers, twelve pounds each, fitted in one morning.");
    }
}
