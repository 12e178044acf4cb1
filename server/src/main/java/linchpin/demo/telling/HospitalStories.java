package linchpin.demo.telling;

import static linchpin.demo.telling.TellActions.Owner.CLINICIAN;
import static linchpin.demo.telling.TellActions.Owner.COLLEAGUE;

import java.util.List;
import linchpin.answers.AnswerId;
import linchpin.answers.Verdict;
import linchpin.demo.cast.Cast;
import linchpin.demo.telling.TellActions.Promised;
import linchpin.demo.telling.TellActions.Words;
import linchpin.demo.telling.TellMatters.Topic;
import linchpin.demo.telling.TellVerdicts.Asked;
import linchpin.feedback.FeedbackId;
import linchpin.matters.MatterId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What was answered in the hospital. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class HospitalStories {

    private final TellMatters matters;
    private final TellActions actions;
    private final TellAnswers answers;
    private final TellVerdicts verdicts;

    HospitalStories(TellMatters matters, TellActions actions, TellAnswers answers, TellVerdicts verdicts) {
        this.matters = matters;
        this.actions = actions;
        this.answers = answers;
        this.verdicts = verdicts;
    }

    /** @return feedback whose receipts are worth trying */
    List<FeedbackId> tell(Cast cast, Heard heard) {
        tablets(cast, heard.in("tablets"));
        parking(cast, heard.in("parking"));
        nextStep(cast, heard.in("edtold"));
        ringing(cast, heard.in("calls"));
        partners(cast, heard.in("partners"));
        interpreters(cast, heard.in("interp"));
        return List.of(night(cast, heard.in("night")), waiting(cast, heard.in("waiting")));
    }

    /** Done, half done, done again, confirmed, and still so. */
    private void tablets(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                222,
                heard,
                new Topic(
                        "Willow ward",
                        "Tablets to take home come late",
                        "People are told in the morning that they can go home and wait for their tablets until the evening."));
        var action = actions.promise(
                cast,
                216,
                matter,
                new Words(CLINICIAN, 188, "Write the tablets to take home up on the evening before, on Willow ward."));
        actions.start(cast, 210, action);
        actions.done(
                cast, 185, action, "The evening round now writes up the tablets for everybody who goes home next day.");
        var answer = answers.weDid(
                cast,
                182,
                matter,
                "You waited all day for your tablets when you were ready to go home.",
                "On Willow ward tablets are now written up on the evening before.");
        answers.approve(cast, 180, answer, 1);
        tabletsAtWeekends(cast, matter, action, answer, heard.getFirst());
    }

    private void tabletsAtWeekends(Cast cast, MatterId matter, Promised action, AnswerId answer, FeedbackId giver) {
        verdicts.giver(
                cast,
                151,
                giver,
                new Asked(answer, "1.1"),
                Verdict.HALF,
                "On weekdays yes. My neighbour waited a whole Sunday.");
        actions.done(cast, 139, action, "Saturday and Sunday are covered by the on-call pharmacist since this month.");
        answers.weDid(
                cast,
                138,
                matter,
                "You waited all day for your tablets when you were ready to go home, and at weekends still.",
                "Tablets are written up on the evening before, and the on-call pharmacist covers Saturday and Sunday.");
        answers.approve(cast, 136, answer, 2);
        verdicts.leader(
                cast,
                110,
                new Asked(answer, "2.1"),
                Verdict.YES,
                "I sat in the discharge lounge on two Sundays. Nobody waited longer than an hour.");
        verdicts.askedAgain(cast, 82, new Asked(answer, "2.1"));
        verdicts.giver(cast, 79, giver, new Asked(answer, "2.2"), Verdict.YES, "My neighbour was home before lunch.");
    }

    /** Answered, claimed, waiting to be judged. */
    private FeedbackId night(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                95,
                heard,
                new Topic(
                        "Willow ward",
                        "Noise at night on Willow ward",
                        "Bins, doors, lights and talk keep people awake at night."));
        var action = actions.promise(
                cast, 90, matter, new Words(CLINICIAN, 50, "Soft-closing bins, and lights down from eleven to six."));
        actions.move(cast, 55, action, 25, "The bins were delivered late.");
        actions.done(cast, 28, action, "All bins on Willow ward are changed, and lights go down at eleven.");
        var answer = answers.weDid(
                cast,
                26,
                matter,
                "You could not sleep: bins, doors, lights and talk at the desk.",
                "Bins close softly on Willow ward now, and the lights go down at eleven.");
        answers.approve(cast, 24, answer, 1);
        return heard.getLast();
    }

    /** Judged half: back with its owner. */
    private FeedbackId waiting(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                78,
                heard,
                new Topic(
                        "Outpatients",
                        "Waiting without being told why",
                        "Clinics run late and nobody in the waiting room knows."));
        var action = actions.promise(
                cast,
                74,
                matter,
                new Words(COLLEAGUE, 45, "A board in each waiting room that says how late the clinic runs."));
        actions.done(cast, 48, action, "Boards hang in main outpatients and the eye clinic and are kept by the desk.");
        var answer = answers.weDid(
                cast,
                46,
                matter,
                "You sat for hours and nobody told you why.",
                "A board in the waiting room says how late the clinic runs.");
        answers.approve(cast, 44, answer, 1);
        verdicts.giver(
                cast,
                6,
                heard.getFirst(),
                new Asked(answer, "1.1"),
                Verdict.HALF,
                "The board is there. It said ten minutes and it was an hour.");
        return heard.getLast();
    }

    /** We did not, because; closed without agreement. */
    private void parking(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                205,
                heard,
                new Topic(null, "What parking costs", "Parking costs more than some people can pay."));
        var answer = answers.weDidNot(
                cast,
                180,
                matter,
                "Parking costs more than the taxi would have.",
                "The car park belongs to a company for three more years and we cannot set its prices before then. "
                        + "People who come every week can have a free pass: ask at any desk.");
        answers.approve(cast, 176, answer, 1);
        matters.close(
                cast,
                100,
                matter,
                "Those who raised it did not agree that a pass for some is enough. We raise it again with the new contract.");
    }

    /** Confirmed by those who raised it. */
    private void nextStep(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                152,
                heard,
                new Topic(
                        "Emergency department",
                        "Not told what happens next",
                        "People wait for hours and do not know what for."));
        var action = actions.promise(
                cast,
                146,
                matter,
                new Words(
                        COLLEAGUE, 112, "A sheet for everybody that says the next steps, ticked off as they happen."));
        actions.done(cast, 110, action, "Every cubicle has the sheet, and a nurse goes round with it once an hour.");
        var answer = answers.weDid(
                cast,
                107,
                matter,
                "You waited for hours and did not know whether for a doctor, a scan or a bed.",
                "You get a sheet that says what happens next, and somebody ticks it off with you.");
        answers.approve(cast, 104, answer, 1);
        verdicts.leader(
                cast,
                88,
                new Asked(answer, "1.1"),
                Verdict.YES,
                "I asked eleven people in the waiting room. Nine had the sheet.");
    }

    /** Confirmed; asked again after four weeks, and only half so by now. */
    private void ringing(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                160,
                heard,
                new Topic(
                        "Willow ward",
                        "Nobody rings after you go home",
                        "Once home, people do not know whom to ask, and nobody asks them."));
        var action = actions.promise(
                cast, 154, matter, new Words(CLINICIAN, 126, "A nurse rings everybody on the second day at home."));
        actions.done(cast, 124, action, "The late shift rings everybody who went home two days before.");
        var answer = answers.weDid(
                cast,
                121,
                matter,
                "Once you were home you were on your own.",
                "A nurse from Willow ward rings you on the second day at home.");
        answers.approve(cast, 118, answer, 1);
        verdicts.leader(
                cast, 100, new Asked(answer, "1.1"), Verdict.YES, "I was given the list of calls: 41 of 44 were made.");
        verdicts.askedAgain(cast, 72, new Asked(answer, "1.1"));
        verdicts.giver(
                cast,
                7,
                heard.getFirst(),
                new Asked(answer, "1.2"),
                Verdict.HALF,
                "They rang my neighbour. Nobody rang me after my second stay, it was a Saturday.");
    }

    /** Claimed; nobody has judged it. */
    private void partners(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                66,
                heard,
                new Topic(
                        "Postnatal ward",
                        "Partners are sent home at night",
                        "On the first night the mother is alone with a newborn child."));
        var action = actions.promise(
                cast,
                60,
                matter,
                new Words(COLLEAGUE, 28, "One partner may stay the night, in the reclining chair by the bed."));
        actions.done(cast, 24, action, "The new rule hangs at the door, and there is a chair at every bed.");
        var answer = answers.weDid(
                cast,
                22,
                matter,
                "Your partner was sent home when you needed two more hands.",
                "One partner may stay the night on the postnatal ward.");
        answers.approve(cast, 20, answer, 1);
    }

    /** Answered: to be brought back to those who were listened to elsewhere. */
    private void interpreters(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                54,
                heard,
                new Topic(
                        null,
                        "No interpreter at the appointment",
                        "Children and strangers interpret, or nobody does, also in sign language."));
        var action = actions.promise(
                cast,
                50,
                matter,
                new Words(
                        COLLEAGUE, 16, "Ask for the language when an appointment is booked, and book an interpreter."));
        actions.done(cast, 17, action, "The booking form asks for the language and will not close without an answer.");
        var answer = answers.weDid(
                cast,
                14,
                matter,
                "You had no interpreter, and your children had to speak for you.",
                "We ask for your language when you book, and an interpreter is booked with the appointment.");
        answers.approve(cast, 12, answer, 1);
    }
}
