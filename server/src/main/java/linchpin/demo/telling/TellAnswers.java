package linchpin.demo.telling;

import java.util.Set;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerKind;
import linchpin.answers.ApproveAnswer;
import linchpin.answers.WriteAnswer;
import linchpin.answers.WriteAnswer.NewVersion;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.DaysAgo;
import linchpin.matters.MatterId;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The Linchpin answers, and the champion approves. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class TellAnswers {

    private final DaysAgo days;
    private final WriteAnswer writing;
    private final ApproveAnswer approving;

    TellAnswers(DaysAgo days, WriteAnswer writing, ApproveAnswer approving) {
        this.days = days;
        this.writing = writing;
        this.approving = approving;
    }

    AnswerId weDid(Cast cast, int daysAgo, MatterId matter, String youSaid, String weDid) {
        return write(cast, daysAgo, matter, new NewVersion(AnswerKind.DID, youSaid, weDid, Set.of()));
    }

    AnswerId weDidNot(Cast cast, int daysAgo, MatterId matter, String youSaid, String because) {
        return write(cast, daysAgo, matter, new NewVersion(AnswerKind.DID_NOT, youSaid, because, Set.of()));
    }

    private AnswerId write(Cast cast, int daysAgo, MatterId matter, NewVersion version) {
        return days.act(cast, daysAgo, Role.LINCHPIN, viewer -> writing.write(viewer, matter, version));
    }

    void approve(Cast cast, int daysAgo, AnswerId answer, int version) {
        days.act(cast, daysAgo, Role.CHAMPION, viewer -> {
            approving.approve(viewer, answer, version, "");
            return answer;
        });
    }
}
