package linchpin.answers.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.answers.AnswerId;
import linchpin.answers.Answers;
import linchpin.answers.outlets.ToldAnswers;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is published, as it comes on paper. */
@Component
class AnswersToPrint {

    private final Answers answers;
    private final ToldAnswers told;
    private final Matters matters;
    private final Clock clock;

    AnswersToPrint(Answers answers, ToldAnswers told, Matters matters, Clock clock) {
        this.answers = answers;
        this.told = told;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * @param record address of the public record
     * @throws CopyRefused when nothing of it is public
     * @throws NotFound when there is none, or this person may not approve answers to its matter
     */
    @Transactional(readOnly = true)
    public Paper of(AnswerId id, String record, Viewer viewer) {
        var version = answers.versions(id).stream().findFirst().orElseThrow(NotFound::new);
        matters.readable(version.matterId(), viewer, Permission.APPROVE_ANSWER);
        var answer = told.one(id).orElseThrow(CopyRefused::nothingToPrint);
        return new Paper(viewer.organisationName(), answer, answer.path(record), Days.full(LocalDate.now(clock)));
    }

    /** @return what the template is given, in the order in which it is tried */
    static List<Map<String, Object>> tries(Paper paper, Shape shape, boolean large) {
        return shape.settings(large).stream()
                .map(setting -> Map.<String, Object>of(
                        "paper", paper, "setting", setting, "large", large, "size", shape.page()))
                .toList();
    }

    /** @return the name of the template that prints it */
    static String template(Shape shape) {
        return "answers/paper/" + (shape == Shape.CARDS ? "cards" : "poster");
    }
}
