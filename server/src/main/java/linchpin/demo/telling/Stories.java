package linchpin.demo.telling;

import java.util.List;
import linchpin.actions.ActionId;
import linchpin.answers.AnswerId;
import linchpin.answers.Verdict;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The threads of the demonstration: one at every stage a matter can be in. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class Stories {

    private final TellMatters matters;
    private final TellActions actions;
    private final TellAnswers answers;
    private final TellLater later;

    Stories(TellMatters matters, TellActions actions, TellAnswers answers, TellLater later) {
        this.later = later;
        this.matters = matters;
        this.actions = actions;
        this.answers = answers;
    }

    /** @return feedback whose receipts are worth trying */
    public List<FeedbackId> of(FictionalTrust trust, Cast cast, List<InventedFeedback> given) {
        return switch (trust.care()) {
            case "hospital" -> hospital(cast, given);
            case "community" -> community(cast, given);
            default -> mentalHealth(cast, given);
        };
    }

    private List<FeedbackId> hospital(Cast cast, List<InventedFeedback> given) {
        tablets(cast, given);
        parking(cast, given);
        food(cast, given);
        letters(cast, given);
        telephone(cast, given);
        wireless(cast, given);
        return List.of(night(cast, given), waiting(cast, given));
    }

    /** Done, half done, done again, confirmed. */
    private void tablets(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "tablets|pharmacy", 700, 230, 12);
        var matter = matters.open(
                cast,
                220,
                heard,
                "Tablets to take home come late",
                "People are told in the morning that they can go home and wait for their tablets until the evening.");
        var action = actions.promise(
                cast,
                216,
                matter,
                180,
                "Write the tablets to take home up on the evening before, on Willow and Rowan wards.");
        actions.start(cast, 210, action);
        actions.done(
                cast, 185, action, "The evening round now writes up the tablets for everybody who goes home next day.");
        var answer = answers.weDid(
                cast,
                182,
                matter,
                "You waited all day for your tablets when you were ready to go home.",
                "On Willow and Rowan wards tablets are now written up on the evening before.");
        answers.approve(cast, 180, answer, 1);
        tabletsAtWeekends(cast, matter, action, answer, heard.getFirst());
    }

    private void tabletsAtWeekends(Cast cast, MatterId matter, ActionId action, AnswerId answer, FeedbackId giver) {
        answers.giverSays(
                cast, 151, answer, "1.1", giver, Verdict.HALF, "On weekdays yes. My neighbour waited a whole Sunday.");
        actions.done(
                cast,
                139,
                action,
                "Saturday and Sunday are covered by the on-call pharmacist since the first of the month.");
        answers.weDid(
                cast,
                138,
                matter,
                "You waited all day for your tablets when you were ready to go home, and at weekends still.",
                "Tablets are written up on the evening before, and the on-call pharmacist covers Saturday and Sunday.");
        answers.approve(cast, 136, answer, 2);
        answers.leaderSays(
                cast,
                110,
                answer,
                2,
                Verdict.YES,
                "I sat in the discharge lounge on two Sundays. Nobody waited longer than an hour.");
        later.asked(cast, 82, answer, "2.1", 28);
        answers.giverSays(cast, 79, answer, "2.2", giver, Verdict.YES, "My neighbour was home before lunch.");
    }

    /** Answered, claimed, waiting to be judged. */
    private FeedbackId night(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "night|three in the morning", 400, 100, 9);
        var matter = matters.open(
                cast,
                95,
                heard,
                "Noise at night on the wards",
                "Bins, doors, lights and talk keep people awake at night.");
        var action = actions.promise(cast, 90, matter, 50, "Soft-closing bins, and lights down from eleven to six.");
        actions.move(cast, 55, action, 25, "The bins were delivered late.");
        actions.done(
                cast,
                28,
                action,
                "All bins on four wards are changed. Lights go down at eleven; a bell-free hour is being tried.");
        var answer = answers.weDid(
                cast,
                26,
                matter,
                "You could not sleep: bins, doors, lights and talk at the desk.",
                "Bins close softly on four wards now, and the lights go down at eleven.");
        answers.approve(cast, 24, answer, 1);
        return heard.getLast();
    }

    /** Judged half: back with its owner. */
    private FeedbackId waiting(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "ninety minutes|Two hours|nobody told us", 500, 80, 8);
        var matter = matters.open(
                cast,
                78,
                heard,
                "Waiting without being told why",
                "Clinics run late and nobody in the waiting room knows.");
        var action = actions.promise(
                cast, 74, matter, 45, "A board in each waiting room that says how late the clinic runs.");
        actions.done(cast, 48, action, "Boards hang in main outpatients and the eye clinic and are kept by the desk.");
        var answer = answers.weDid(
                cast,
                46,
                matter,
                "You sat for hours and nobody told you why.",
                "A board in the waiting room says how late the clinic runs.");
        answers.approve(cast, 44, answer, 1);
        answers.giverSays(
                cast,
                6,
                answer,
                "1.1",
                heard.getFirst(),
                Verdict.HALF,
                "The board is there. It given ten minutes for an hour.");
        return heard.getLast();
    }

    /** We did not, because; closed without agreement. */
    private void parking(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "Parking|blue badge", 700, 210, 7);
        var matter =
                matters.open(cast, 205, heard, "What parking costs", "Parking costs more than some people can pay.");
        var answer = answers.weDidNot(
                cast,
                180,
                matter,
                "Parking costs more than the taxi would have.",
                "The car park belongs to a company until March 2029 and we cannot set its prices before then. "
                        + "People who come every week can have a free pass: ask at any desk.");
        answers.approve(cast, 176, answer, 1);
        matters.close(
                cast,
                100,
                matter,
                "Nobody could agree that a pass for some is enough. We raise it again with the new contract.");
    }

    /** Promised, begun, in time. */
    private void food(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "vegan|tray", 720, 20, 5);
        var matter = matters.open(
                cast,
                18,
                heard,
                "Something everybody can eat",
                "Nothing vegan in the evening, and trays out of reach.");
        var action = actions.promise(
                cast, 15, matter, -20, "A vegan dish every evening, and a check that trays are in reach.");
        actions.start(cast, 9, action);
        var menus =
                actions.promise(cast, 15, matter, 6, "Picture menus for everybody who cannot read the small print.");
        actions.drop(
                cast,
                4,
                menus,
                "The printer cannot make them before the new kitchen opens in spring. We ask again then.");
    }

    /** Promised and late. */
    private void letters(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "letter came|cancelled twice", 400, 70, 6);
        var matter = matters.open(
                cast,
                66,
                heard,
                "Letters that come after the appointment",
                "Letters come late, or the appointment is cancelled twice.");
        var action = actions.promise(
                cast, 60, matter, 19, "Send letters by first-class post and a text message two days before.");
        actions.start(cast, 50, action);
    }

    /** Opened, nobody's promise yet. */
    private void telephone(Cast cast, List<InventedFeedback> given) {
        matters.open(
                cast,
                9,
                about(given, "rang nine times|number on the letter|rang out", 720, 10, 5),
                "Nobody picks up the telephone",
                "People ring many times before anybody picks up, and one number does not work.");
    }

    /** Done; the answer waits for approval. */
    private void wireless(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "wifi", 720, 40, 4);
        var matter = matters.open(cast, 38, heard, "Wi-fi in the end bays", "The wi-fi does not reach the end bays.");
        var action = actions.promise(cast, 35, matter, 5, "Two more access points on each ward.");
        actions.done(cast, 7, action, "Two access points were added on Willow, Rowan and Juniper wards.");
        answers.weDid(
                cast,
                3,
                matter,
                "You could not reach anybody from the end bays.",
                "Willow, Rowan and Juniper wards have two more access points each.");
    }

    /** The same thing again, in another organisation: heard before, promised, late. */
    private List<FeedbackId> community(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "podiatry", 700, 60, 8);
        var matter = matters.open(
                cast,
                58,
                heard,
                "Podiatry referrals get lost",
                "Referrals to podiatry do not arrive, and nobody says so.");
        actions.promise(
                cast,
                52,
                matter,
                12,
                "Every referral is acknowledged within three days; the old fax number is closed.");
        return List.of();
    }

    /** Claimed, and waiting for those who raised it. */
    private List<FeedbackId> mentalHealth(Cast cast, List<InventedFeedback> given) {
        var heard = about(given, "[Ee]leven weeks", 700, 70, 6);
        var matter = matters.open(
                cast,
                68,
                heard,
                "Silence between assessment and first session",
                "Weeks without a word after the assessment.");
        var action = actions.promise(
                cast, 60, matter, 30, "A letter every month to everybody who waits, with whom to call.");
        actions.done(cast, 33, action, "The first letters went out on the first of the month.");
        var answer = answers.weDid(
                cast,
                31,
                matter,
                "You heard nothing for eleven weeks and thought you were forgotten.",
                "Everybody who waits has a letter each month that says how long still, and whom to call.");
        answers.approve(cast, 29, answer, 1);
        return List.of();
    }

    private static List<FeedbackId> about(
            List<InventedFeedback> given, String words, int fromDaysAgo, int toDaysAgo, int most) {
        var today = given.getLast().day();
        var pattern = java.util.regex.Pattern.compile(words);
        return given.stream()
                .filter(one -> !one.day().isBefore(today.minusDays(fromDaysAgo)))
                .filter(one -> !one.day().isAfter(today.minusDays(toDaysAgo)))
                .filter(one -> one.score() >= 2 && pattern.matcher(one.text()).find())
                .map(InventedFeedback::id)
                .limit(most)
                .toList();
    }
}
