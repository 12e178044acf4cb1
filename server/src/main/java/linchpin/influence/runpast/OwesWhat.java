package linchpin.influence.runpast;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.influence.WhoIsWho;
import linchpin.people.AccountId;
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
        return !of(List.of(question), viewer).isEmpty();
    }

    /** @return those of these of which it is this person's to say what became of the reply, in their order */
    @Transactional(readOnly = true)
    public List<Question> of(List<Question> questions, Viewer viewer) {
        var asks = viewer.may(Permission.ASK_LEADERS);
        Set<AccountId> here = viewer.mayForAll(Permission.READ_INFLUENCE) && !questions.isEmpty()
                ? people.whoMay(Permission.ASK_LEADERS)
                : questions.stream().map(Question::askedBy).collect(Collectors.toSet());
        return questions.stream()
                .filter(one -> one.askedBy(viewer.account()) ? asks : !here.contains(one.askedBy()))
                .toList();
    }
}
