package linchpin.demo;

import java.util.List;
import linchpin.actions.ActionId;
import linchpin.answers.AnswerId;
import linchpin.answers.Verdict;
import linchpin.demo.DemoFeedback.Entered;
import linchpin.demo.Storyteller.Scene;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The threads of the demonstration: one at every stage a matter can be in. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class Stories {

    private final Storyteller tell;

    Stories(Storyteller tell) {
        this.tell = tell;
    }

    /** @return feedback whose receipts are worth trying */
    List<FeedbackId> hospital(Scene scene, List<Entered> said) {
        tablets(scene, said);
        parking(scene, said);
        food(scene, said);
        letters(scene, said);
        telephone(scene, said);
        wireless(scene, said);
        return List.of(night(scene, said), waiting(scene, said));
    }

    /** Done, half done, done again, confirmed. */
    private void tablets(Scene scene, List<Entered> said) {
        var heard = about(said, "tablets|pharmacy", 700, 200, 12);
        var matter = tell.open(
                scene,
                190,
                heard,
                "Tablets to take home come late",
                "People are told in the morning that they can go home and wait for their tablets until the evening.");
        var action = tell.promise(
                scene,
                186,
                matter,
                150,
                "Write the tablets to take home up on the evening before, on Willow and Rowan wards.");
        tell.start(scene, 180, action);
        tell.done(
                scene,
                155,
                action,
                "The evening round now writes up the tablets for everybody who goes home next day.");
        var answer = tell.write(
                scene,
                152,
                matter,
                true,
                "You waited all day for your tablets when you were ready to go home.",
                "On Willow and Rowan wards tablets are now written up on the evening before.");
        tell.approve(scene, 150, answer, 1);
        tabletsAtWeekends(scene, matter, action, answer, heard.getFirst());
    }

    private void tabletsAtWeekends(Scene scene, MatterId matter, ActionId action, AnswerId answer, FeedbackId giver) {
        tell.giverSays(
                scene, 121, answer, 1, giver, Verdict.HALF, "On weekdays yes. My neighbour waited a whole Sunday.");
        tell.done(
                scene,
                109,
                action,
                "Saturday and Sunday are covered by the on-call pharmacist since the first of the month.");
        tell.write(
                scene,
                108,
                matter,
                true,
                "You waited all day for your tablets when you were ready to go home, and at weekends still.",
                "Tablets are written up on the evening before, and the on-call pharmacist covers Saturday and Sunday.");
        tell.approve(scene, 106, answer, 2);
        tell.leaderSays(
                scene,
                80,
                answer,
                2,
                Verdict.YES,
                "I sat in the discharge lounge on two Sundays. Nobody waited longer than an hour.");
    }

    /** Answered, claimed, waiting to be judged. */
    private FeedbackId night(Scene scene, List<Entered> said) {
        var heard = about(said, "night|three in the morning", 400, 100, 9);
        var matter = tell.open(
                scene,
                95,
                heard,
                "Noise at night on the wards",
                "Bins, doors, lights and talk keep people awake at night.");
        var action = tell.promise(scene, 90, matter, 50, "Soft-closing bins, and lights down from eleven to six.");
        tell.move(scene, 55, action, 25, "The bins were delivered late.");
        tell.done(
                scene,
                28,
                action,
                "All bins on four wards are changed. Lights go down at eleven; a bell-free hour is being tried.");
        var answer = tell.write(
                scene,
                26,
                matter,
                true,
                "You could not sleep: bins, doors, lights and talk at the desk.",
                "Bins close softly on four wards now, and the lights go down at eleven.");
        tell.approve(scene, 24, answer, 1);
        return heard.getLast();
    }

    /** Judged half: back with its owner. */
    private FeedbackId waiting(Scene scene, List<Entered> said) {
        var heard = about(said, "ninety minutes|Two hours|nobody told us", 500, 80, 8);
        var matter = tell.open(
                scene,
                78,
                heard,
                "Waiting without being told why",
                "Clinics run late and nobody in the waiting room knows.");
        var action =
                tell.promise(scene, 74, matter, 45, "A board in each waiting room that says how late the clinic runs.");
        tell.done(scene, 48, action, "Boards hang in main outpatients and the eye clinic and are kept by the desk.");
        var answer = tell.write(
                scene,
                46,
                matter,
                true,
                "You sat for hours and nobody told you why.",
                "A board in the waiting room says how late the clinic runs.");
        tell.approve(scene, 44, answer, 1);
        tell.giverSays(
                scene,
                6,
                answer,
                1,
                heard.getFirst(),
                Verdict.HALF,
                "The board is there. It said ten minutes for an hour.");
        return heard.getLast();
    }

    /** We did not, because; closed without agreement. */
    private void parking(Scene scene, List<Entered> said) {
        var heard = about(said, "Parking|blue badge", 700, 210, 7);
        var matter = tell.open(scene, 205, heard, "What parking costs", "Parking costs more than some people can pay.");
        var answer = tell.write(
                scene,
                180,
                matter,
                false,
                "Parking costs more than the taxi would have.",
                "The car park belongs to a company until March 2029 and we cannot set its prices before then. "
                        + "People who come every week can have a free pass: ask at any desk.");
        tell.approve(scene, 176, answer, 1);
        tell.close(
                scene,
                100,
                matter,
                "Nobody could agree that a pass for some is enough. We raise it again with the new contract.");
    }

    /** Promised, begun, in time. */
    private void food(Scene scene, List<Entered> said) {
        var heard = about(said, "vegetarian|tray", 365, 20, 5);
        var matter = tell.open(
                scene,
                18,
                heard,
                "Something everybody can eat",
                "Nothing vegetarian in the evening, and trays out of reach.");
        var action = tell.promise(
                scene, 15, matter, -20, "A vegetarian dish every evening, and a check that trays are in reach.");
        tell.start(scene, 9, action);
    }

    /** Promised and late. */
    private void letters(Scene scene, List<Entered> said) {
        var heard = about(said, "letter came|cancelled twice", 400, 70, 6);
        var matter = tell.open(
                scene,
                66,
                heard,
                "Letters that come after the appointment",
                "Letters come late, or the appointment is cancelled twice.");
        var action = tell.promise(
                scene, 60, matter, 19, "Send letters by first-class post and a text message two days before.");
        tell.start(scene, 50, action);
    }

    /** Opened, nobody's promise yet. */
    private void telephone(Scene scene, List<Entered> said) {
        tell.open(
                scene,
                9,
                about(said, "rang nine times|number on the letter", 300, 10, 5),
                "Nobody picks up the telephone",
                "People ring many times before anybody picks up, and one number does not work.");
    }

    /** Done; the answer waits for approval. */
    private void wireless(Scene scene, List<Entered> said) {
        var heard = about(said, "wifi", 600, 40, 4);
        var matter = tell.open(scene, 38, heard, "Wi-fi in the end bays", "The wi-fi does not reach the end bays.");
        var action = tell.promise(scene, 35, matter, 5, "Two more access points on each ward.");
        tell.done(scene, 7, action, "Two access points were added on Willow, Rowan and Juniper wards.");
        tell.write(
                scene,
                3,
                matter,
                true,
                "You could not reach anybody from the end bays.",
                "Willow, Rowan and Juniper wards have two more access points each.");
    }

    /** The same thing again, in another organisation: heard before, promised, late. */
    void community(Scene scene, List<Entered> said) {
        var heard = about(said, "podiatry", 700, 60, 8);
        var matter = tell.open(
                scene,
                58,
                heard,
                "Podiatry referrals get lost",
                "Referrals to podiatry do not arrive, and nobody says so.");
        tell.promise(
                scene,
                52,
                matter,
                12,
                "Every referral is acknowledged within three days; the old fax number is closed.");
    }

    /** Claimed, and waiting for those who raised it. */
    void mentalHealth(Scene scene, List<Entered> said) {
        var heard = about(said, "[Ee]leven weeks", 700, 70, 6);
        var matter = tell.open(
                scene,
                68,
                heard,
                "Silence between assessment and first session",
                "Weeks without a word after the assessment.");
        var action =
                tell.promise(scene, 60, matter, 30, "A letter every month to everybody who waits, with whom to call.");
        tell.done(scene, 33, action, "The first letters went out on the first of the month.");
        var answer = tell.write(
                scene,
                31,
                matter,
                true,
                "You heard nothing for eleven weeks and thought you were forgotten.",
                "Everybody who waits has a letter each month that says how long still, and whom to call.");
        tell.approve(scene, 29, answer, 1);
    }

    private static List<FeedbackId> about(List<Entered> said, String words, int fromDaysAgo, int toDaysAgo, int most) {
        var today = said.getLast().day();
        var pattern = java.util.regex.Pattern.compile(words);
        return said.stream()
                .filter(one -> !one.day().isBefore(today.minusDays(fromDaysAgo)))
                .filter(one -> !one.day().isAfter(today.minusDays(toDaysAgo)))
                .filter(one -> one.score() >= 3 && pattern.matcher(one.text()).find())
                .map(Entered::id)
                .limit(most)
                .toList();
    }
}
