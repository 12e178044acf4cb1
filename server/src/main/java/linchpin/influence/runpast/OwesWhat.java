package linchpin.influence.runpast;

import linchpin.influence.WhoIsWho;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who owes what: leaders a reply, whoever asked what became of it. Where they are gone, a champion of the whole organisation says it. */
@Component
class OwesWhat {

    private final WhoIsWho people;

    OwesWhat(WhoIsWho people) {
        this.people = people;
    }

    /** Leaders, and nobody to their own question. */
    static boolean mayReply(Question question, Viewer viewer) {
        return viewer.may(Permission.LOG_INFLUENCE) && !question.askedBy(viewer.account());
    }

    /** @return whether it is this person's to say what became of the reply */
    @Transactional(readOnly = true)
    public boolean says(Question question, Viewer viewer) {
        if (question.askedBy(viewer.account())) {
            return viewer.may(Permission.ASK_LEADERS);
        }
        return viewer.mayForAll(Permission.READ_INFLUENCE)
                && !people.whoMay(Permission.ASK_LEADERS).contains(question.askedBy());
    }
}
