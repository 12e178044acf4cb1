package linchpin.demo.telling;

import linchpin.answers.AnswerId;
import linchpin.answers.AskLater;
import linchpin.answers.JudgeChange;
import linchpin.answers.Verdict;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.feedback.FeedbackId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Whoever raised something says whether it changed. So does the patient leader, who therefore neither writes nor approves anything of a matter.
 */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellVerdicts {

    private static final int WEEKS_LATER = 28; // days

    private final DaysAgo days;
    private final JudgeChange judging;
    private final AskLater later;

    TellVerdicts(DaysAgo days, JudgeChange judging, AskLater later) {
        this.days = days;
        this.judging = judging;
        this.later = later;
    }

    /**
     * What is judged.
     *
     * @param asked which version, and the how many-eth time, as in "2.1"
     */
    record Asked(AnswerId answer, String asked) {}

    void giver(Cast cast, int daysAgo, FeedbackId giver, Asked about, Verdict verdict, String words) {
        days.giver(cast, daysAgo, () -> judging.asGiver(giver, about.answer(), about.asked(), verdict, words));
    }

    void leader(Cast cast, int daysAgo, Asked about, Verdict verdict, String words) {
        days.act(
                cast,
                daysAgo,
                Role.PATIENT_LEADER,
                viewer -> judging.asLeader(viewer, about.answer(), about.asked(), verdict, words));
    }

    /** People are asked again, as the product does by itself once four weeks have passed. */
    void askedAgain(Cast cast, int daysAgo, Asked before) {
        days.product(cast, daysAgo, () -> later.ask(before.answer(), before.asked(), WEEKS_LATER));
    }
}
