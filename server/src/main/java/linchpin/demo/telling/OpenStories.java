package linchpin.demo.telling;

import static linchpin.demo.telling.TellActions.Owner.COLLEAGUE;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.telling.TellActions.Words;
import linchpin.demo.telling.TellMatters.Topic;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is not answered in the hospital yet. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class OpenStories {

    private final TellMatters matters;
    private final TellActions actions;
    private final TellAnswers answers;
    private final YoungStories young;

    OpenStories(TellMatters matters, TellActions actions, TellAnswers answers, YoungStories young) {
        this.young = young;
        this.matters = matters;
        this.actions = actions;
        this.answers = answers;
    }

    /**
     * What others can go on from.
     *
     * @param drinks a promise that is late
     * @param bells a matter with a promise that nobody has said yes to
     */
    record Open(TellActions.Promised drinks, MatterId bells) {}

    Open tell(Cast cast, Heard heard) {
        var room = answers.weDid(
                cast,
                42,
                young.tell(cast, heard),
                "You were too old for the playroom, and there was nowhere to be with others of your age.",
                "The old linen store of Ash ward is your room: it has a door that shuts, and is open until ten.");
        answers.approve(cast, 38, room, 1);
        var drinks = drinks(cast, heard.in("drinks"));
        letters(cast, heard.in("letters"));
        wireless(cast, heard.in("wifi"));
        var bells = bells(cast, heard.in("bell"));
        food(cast, heard.in("food"));
        matters.open(
                cast,
                9,
                heard.in("telephone"),
                new Topic(
                        "Outpatients",
                        "Nobody picks up the telephone",
                        "People ring many times before anybody picks up, and one number does not work."));
        return new Open(drinks, bells);
    }

    /** Promised, begun, in time; and one promise dropped. */
    private void food(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                18,
                heard,
                new Topic(
                        null,
                        "Something everybody can eat",
                        "Nothing vegan, halal or gluten-free in the evening, and trays out of reach."));
        var action = actions.promise(
                cast,
                15,
                matter,
                new Words(COLLEAGUE, -20, "A dish for every diet every evening, and a check that trays are in reach."));
        actions.start(cast, 9, action);
        var menus = actions.promise(
                cast,
                15,
                matter,
                new Words(COLLEAGUE, 6, "Picture menus for everybody who cannot read the small print."));
        actions.drop(
                cast,
                4,
                menus,
                "The printer cannot make them before the new kitchen opens in spring. We ask again then.");
    }

    /** Promised and late. */
    private void letters(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                66,
                heard,
                new Topic(
                        "Outpatients",
                        "Letters that come after the appointment",
                        "Letters come late, or the appointment is cancelled by a letter that crosses another."));
        var action = actions.promise(
                cast,
                60,
                matter,
                new Words(COLLEAGUE, 19, "Send letters by first-class post and a text message two days before."));
        actions.start(cast, 50, action);
    }

    /** Promised, late, on a ward of which nobody has heard since. */
    private TellActions.Promised drinks(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                94,
                heard,
                new Topic(
                        "Hazel ward",
                        "Thirsty on the ward for older people",
                        "Cups and jugs stand where people cannot reach or lift them."));
        var action = actions.promise(
                cast,
                88,
                matter,
                new Words(
                        COLLEAGUE,
                        33,
                        "A red tray for everybody who needs help, and a round of drinks every two hours."));
        actions.start(cast, 70, action);
        return action;
    }

    /** Handed to somebody who has not said yes. */
    private MatterId bells(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                22,
                heard,
                new Topic(
                        "Willow ward",
                        "Nobody comes when the bell rings",
                        "People ring and wait half an hour and longer, most of all at night."));
        var action = actions.promise(
                cast,
                18,
                matter,
                new Words(COLLEAGUE, -25, "A second person answers bells at night and before breakfast."));
        actions.handToClinician(cast, 3, action);
        return matter;
    }

    /** Done; the answer waits for approval. */
    private void wireless(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast, 38, heard, new Topic(null, "Wi-fi in the end bays", "The wi-fi does not reach the end bays."));
        var action = actions.promise(cast, 35, matter, new Words(COLLEAGUE, 5, "Two more access points on each ward."));
        actions.done(cast, 7, action, "Two access points were added on Willow, Rowan and Juniper wards.");
        answers.weDid(
                cast,
                3,
                matter,
                "You could not reach anybody from the end bays.",
                "Willow, Rowan and Juniper wards have two more access points each.");
    }
}
