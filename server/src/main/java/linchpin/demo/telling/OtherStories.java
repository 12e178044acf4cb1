package linchpin.demo.telling;

import static linchpin.demo.telling.TellActions.Owner.CLINICIAN;
import static linchpin.demo.telling.TellActions.Owner.COLLEAGUE;

import java.util.List;
import linchpin.answers.Verdict;
import linchpin.demo.cast.Cast;
import linchpin.demo.telling.TellActions.Words;
import linchpin.demo.telling.TellMatters.Topic;
import linchpin.demo.telling.TellVerdicts.Asked;
import linchpin.feedback.FeedbackId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What became of what was heard outside the hospital. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class OtherStories {

    private final TellMatters matters;
    private final TellActions actions;
    private final TellAnswers answers;
    private final TellVerdicts verdicts;

    OtherStories(TellMatters matters, TellActions actions, TellAnswers answers, TellVerdicts verdicts) {
        this.matters = matters;
        this.actions = actions;
        this.answers = answers;
        this.verdicts = verdicts;
    }

    List<FeedbackId> community(Cast cast, Heard heard) {
        visits(cast, heard.in("visits"));
        podiatry(cast, heard.in("podiatry"));
        parts(cast, heard.in("parts"));
        return List.of();
    }

    List<FeedbackId> mentalHealth(Cast cast, Heard heard) {
        crisis(cast, heard.in("crisis"));
        silence(cast, heard.in("silence"));
        walks(cast, heard.in("walks"));
        return List.of();
    }

    /** Promised, late. */
    private void podiatry(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                58,
                heard,
                new Topic(
                        "Podiatry",
                        "Podiatry referrals get lost",
                        "Referrals to podiatry do not arrive, and nobody says so."));
        actions.promise(
                cast,
                52,
                matter,
                new Words(
                        CLINICIAN,
                        12,
                        "Every referral is acknowledged within three days; the old fax number is closed."));
    }

    /** Confirmed. */
    private void visits(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                118,
                heard,
                new Topic(
                        "Millfield team",
                        "A whole day indoors for one visit",
                        "Nobody says at what time the district nurse comes."));
        var action = actions.promise(
                cast,
                112,
                matter,
                new Words(COLLEAGUE, 80, "A message at half past eight with the hour of the visit."));
        actions.done(cast, 77, action, "Everybody who gave a number gets the message; the others are rung.");
        var answer = answers.weDid(
                cast,
                74,
                matter,
                "You stayed indoors from eight to six for a visit of twenty minutes.",
                "You get a message at half past eight that says in which hour the nurse comes.");
        answers.approve(cast, 70, answer, 1);
        verdicts.leader(
                cast, 41, new Asked(answer, "1.1"), Verdict.YES, "Seven of the eight people I rang have the message.");
    }

    /** Opened and promised, in time. */
    private void parts(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                28,
                heard,
                new Topic(
                        "Wheelchair service",
                        "Weeks in bed for want of a part",
                        "Tyres, footplates and batteries take weeks, and nobody says how many."));
        var action = actions.promise(
                cast, 22, matter, new Words(COLLEAGUE, -30, "The twenty commonest parts are kept in the vans."));
        actions.start(cast, 12, action);
    }

    /** Claimed, and waiting for those who raised it. */
    private void silence(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                68,
                heard,
                new Topic(
                        "Talking therapies",
                        "Silence between assessment and first session",
                        "Weeks without a word after the assessment."));
        var action = actions.promise(
                cast,
                60,
                matter,
                new Words(COLLEAGUE, 34, "A letter every month to everybody who waits, with whom to call."));
        actions.done(cast, 33, action, "The first letters went out to everybody who waits.");
        var answer = answers.weDid(
                cast,
                31,
                matter,
                "You heard nothing for eleven weeks and thought you were forgotten.",
                "Everybody who waits has a letter each month that says how long still, and whom to call.");
        answers.approve(cast, 29, answer, 1);
    }

    /** Half: back with its owner, whose new date is over. */
    private void crisis(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                138,
                heard,
                new Topic(
                        "Crisis team",
                        "The crisis line is not answered",
                        "It rings out, cuts off or sends people to office hours."));
        var action = actions.promise(
                cast,
                130,
                matter,
                new Words(COLLEAGUE, 95, "Two more people answer the line in the evening and at night."));
        actions.done(cast, 96, action, "Two people were added to the evening and one to the night.");
        var answer = answers.weDid(
                cast,
                93,
                matter,
                "The crisis line rang out when you needed it.",
                "Two more people answer it in the evening, and one more at night.");
        answers.approve(cast, 90, answer, 1);
        verdicts.giver(
                cast,
                32,
                heard.getFirst(),
                new Asked(answer, "1.1"),
                Verdict.HALF,
                "In the evening they answer. At four in the morning it rang and rang.");
    }

    /** On the ward of the clinician. */
    private void walks(Cast cast, List<FeedbackId> heard) {
        var matter = matters.open(
                cast,
                28,
                heard,
                new Topic(
                        "Larch unit",
                        "Nobody free to go for a walk",
                        "Walks are cancelled and the garden is locked at weekends."));
        var action = actions.promise(
                cast, 24, matter, new Words(CLINICIAN, -14, "A walk every day, led by volunteers at weekends."));
        actions.start(cast, 10, action);
    }
}
