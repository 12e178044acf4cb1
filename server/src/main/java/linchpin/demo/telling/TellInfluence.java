package linchpin.demo.telling;

import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.influence.TalkId;
import linchpin.influence.acting.LogTalks;
import linchpin.influence.acting.RunPast;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What leaders move before anything is voted on, or without it: talks, questions run past them, and a round on what should be asked. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellInfluence {

    private final DaysAgo days;
    private final LogTalks talks;
    private final RunPast questions;
    private final TellRounds rounds;

    TellInfluence(DaysAgo days, LogTalks talks, RunPast questions, TellRounds rounds) {
        this.days = days;
        this.talks = talks;
        this.questions = questions;
        this.rounds = rounds;
    }

    void tell(Cast cast) {
        var walked = days.act(
                cast,
                118,
                Role.PATIENT_LEADER,
                _ -> talks.logs(
                        cast.who(Role.CHAMPION),
                        "medical director",
                        "I asked her to walk the way of one prescription, from the round to the door of the ward. She said that she would."));
        does(cast, 111, Role.CHAMPION, walked, "I walked it on Thursday. It took five hours and three telephones.");
        moved(cast, walked);
        nothing(cast);
        days.act(
                cast,
                33,
                Role.PATIENT_LEADER,
                _ -> talks.logs(
                        null,
                        "the chair of the board",
                        "Could the board meet on a ward once a year? He liked it, and wants to ask the others."));
        asked(cast);
        rounds.tell(cast);
    }

    private void does(Cast cast, int daysAgo, Role role, TalkId talk, String words) {
        days.act(cast, daysAgo, role, viewer -> {
            talks.answers(viewer, talk, words);
            return talk;
        });
    }

    private void moved(Cast cast, TalkId talk) {
        days.act(cast, 96, Role.PATIENT_LEADER, viewer -> {
            talks.moved(viewer, talk, "Tablets to take home are written down on the evening before, on four wards.");
            return talk;
        });
    }

    private void nothing(Cast cast) {
        var bus = days.act(
                cast,
                87,
                Role.PATIENT_LEADER,
                _ -> talks.logs(
                        null, "somebody of the bus company", "Whether the last bus could leave after visiting."));
        days.act(cast, 58, Role.PATIENT_LEADER, viewer -> {
            talks.nothing(viewer, bus, "The council sets the times, and they do not know whom to ask there.");
            return bus;
        });
    }

    /** One that was taken up in part, and one that waits for a reply. */
    private void asked(Cast cast) {
        var letters = days.act(
                cast,
                45,
                Role.CHAMPION,
                _ -> questions.asks(
                        "May we send letters by text message?",
                        "Two in three people say that they would like it. It costs less than paper.",
                        days.day(-14)));
        days.act(cast, 38, Role.PATIENT_LEADER, viewer -> {
            questions.replies(
                    viewer,
                    letters,
                    "Yes, if everybody is asked first, and nobody has to have a telephone. Bad news never comes that way.");
            return letters;
        });
        days.act(cast, 20, Role.CHAMPION, viewer -> {
            questions.takesUpInPart(
                    viewer, letters, "Everybody is asked first. For bad news we have no rule yet: it comes in spring.");
            return letters;
        });
        days.act(
                cast,
                4,
                Role.CHAMPION,
                _ -> questions.asks(
                        "Shall visiting begin at ten instead of two?",
                        "The wards are split. Before we decide we want to know what you hear.",
                        days.day(-10)));
    }
}
