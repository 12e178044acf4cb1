package linchpin.meaning.coding;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import linchpin.meaning.AssignThemes;
import linchpin.meaning.PeoplesWord;
import linchpin.meaning.Themes;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a person says a feedback is about while coding. */
@Component
class CodeFeedback {

    private final JdbcClient jdbc;
    private final CodingSession session;
    private final AssignThemes assign;
    private final Themes themes;

    CodeFeedback(JdbcClient jdbc, CodingSession session, AssignThemes assign, Themes themes) {
        this.jdbc = jdbc;
        this.session = session;
        this.assign = assign;
        this.themes = themes;
    }

    /**
     * It is about the themes chosen. It is not about those that were suggested, or are the organisation's own, and were not chosen: of
     * these the person has surely thought. Of all others nothing is known.
     */
    @Transactional
    public void code(UUID turn, Set<Integer> chosen, Viewer viewer) {
        var feedback = session.done(turn, "coded", viewer);
        var hasNot = new HashSet<>(themes.suggested(Set.of(feedback)).getOrDefault(feedback, Set.of()));
        themes.all().stream().filter(Themes.Theme::own).forEach(theme -> hasNot.add(theme.number()));
        hasNot.removeAll(chosen);
        assign.judge(feedback, new PeoplesWord(chosen, hasNot), viewer.account());
    }

    @Transactional
    public void takeBack(Viewer viewer) {
        session.takeBack(viewer.account())
                .filter(this::saidSomething)
                .ifPresent(last -> assign.undo(last.feedbackId(), viewer.account()));
    }

    /** Where nothing was suggested and nothing chosen, there is nothing to undo but an earlier change, which is to stay. */
    private boolean saidSomething(CodingSession.TakenBack last) {
        return jdbc.sql("select exists (select 1 from meaning.assignment where feedback_id = :feedback and at >= :at)")
                .param("feedback", last.feedbackId().id())
                .param("at", last.at())
                .query(Boolean.class)
                .single();
    }
}
