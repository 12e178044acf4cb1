package linchpin.influence.runpast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On leaders' homes: what they are asked and have not replied to, late or not, and what became of their replies lately. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class QuestionsToLeadersOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int LATELY = 14;
    private static final int ORDER = 43;

    private final RunPastQuestions questions;
    private final Clock clock;

    QuestionsToLeadersOnHome(RunPastQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.LOG_INFLUENCE)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var waiting = questions.unanswered().stream()
                .filter(one -> OwesWhat.mayReply(one, viewer))
                .toList();
        var late = waiting.stream().anyMatch(one -> one.late(today));
        var items = new ArrayList<Item>();
        waiting.stream().limit(SHOWN).map(one -> waits(one, today)).forEach(items::add);
        questions.saidSince(today.minusDays(LATELY)).stream()
                .limit(SHOWN)
                .map(QuestionsToLeadersOnHome::said)
                .forEach(items::add);
        var count = waiting.isEmpty() ? null : (long) waiting.size();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Run past you", count, items, "", "/run-past", late));
    }

    private static Item waits(Question one, LocalDate today) {
        var when = "Reply wanted by " + Days.full(one.wantedBy());
        return new Item(one.question(), one.path(), when, one.late(today) ? "Late" : null);
    }

    private static Item said(Question one) {
        return new Item(one.question(), one.path(), "Read what became of your reply.", one.state(one.wantedBy()));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
