package linchpin.answers.paper;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerRefused;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is printed, and what became of it. Who may approve answers may put them on walls. */
@Component
class PrintAnswers {

    private final AnswersToPrint papers;
    private final Copies copies;
    private final Matters matters;

    PrintAnswers(AnswersToPrint papers, Copies copies, Matters matters) {
        this.papers = papers;
        this.copies = copies;
        this.matters = matters;
    }

    /**
     * @param version as this person read it
     * @param asked with what is right about the form
     * @return the copy
     * @throws AnswerRefused when another version is public by now
     * @throws CopyRefused when nothing of it is public
     */
    @Transactional
    public UUID print(Viewer viewer, AnswerId id, int version, Shape shape, PrintForm asked) {
        var paper = papers.of(id, "", viewer);
        matters.held(paper.answer().said().matter().id(), viewer, Permission.APPROVE_ANSWER);
        if (paper.answer().said().answer().version() != version) {
            throw AnswerRefused.changed();
        }
        return copies.keep(paper, shape, asked.inLarge(), asked.hangs(), viewer.account());
    }

    /**
     * @param ids what somebody else has ended meanwhile stays as it is
     * @throws NotFound when one of them is about something where this person may not approve answers
     */
    @Transactional
    public void down(Viewer viewer, Collection<UUID> ids) {
        copies.end(ids(held(viewer, ids)), Ended.DOWN, viewer.account());
    }

    /**
     * Prints each anew, as it was, for where it hangs.
     *
     * @return the new copies
     * @throws CopyRefused when nothing of an answer is public any more
     */
    @Transactional
    public List<UUID> replace(Viewer viewer, Collection<UUID> ids) {
        var old = held(viewer, ids);
        copies.end(ids(old), Ended.REPLACED, viewer.account());
        return old.stream().map(copy -> anew(copy, viewer)).toList();
    }

    private UUID anew(Copy copy, Viewer viewer) {
        var hangs = copy.hangs() == null ? "" : copy.hangs();
        return copies.keep(papers.of(copy.answerId(), "", viewer), copy.shape(), copy.large(), hangs, viewer.account());
    }

    private List<Copy> held(Viewer viewer, Collection<UUID> ids) {
        var held = copies.held(ids);
        held.stream()
                .map(Copy::matterId)
                .distinct()
                .forEach(matter -> matters.readable(matter, viewer, Permission.APPROVE_ANSWER));
        return held;
    }

    private static List<UUID> ids(List<Copy> held) {
        return held.stream().map(Copy::id).toList();
    }
}
