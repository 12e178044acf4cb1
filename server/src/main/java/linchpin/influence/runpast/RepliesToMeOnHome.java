package linchpin.influence.runpast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever asked: a reply of which they have not said what became of it. After four weeks of silence it stands out. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class RepliesToMeOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int SILENT_DAYS = 28;
    private static final int ORDER = 13;

    private final RunPastQuestions questions;
    private final OwesWhat owes;
    private final Clock clock;

    RepliesToMeOnHome(RunPastQuestions questions, OwesWhat owes, Clock clock) {
        this.questions = questions;
        this.owes = owes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        List<Question> mine = viewer.may(Permission.ASK_LEADERS) ? owes.of(questions.unsaid(), viewer) : List.of();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var silent = LocalDate.now(clock).minusDays(SILENT_DAYS);
        var items = mine.stream().limit(SHOWN).map(one -> item(one, silent)).toList();
        var urgent = mine.stream().anyMatch(one -> !replied(one).isAfter(silent));
        return Optional.of(
                new Panel("You have a reply: what became of it?", (long) mine.size(), items, "", "/run-past", urgent));
    }

    private static LocalDate replied(Question one) {
        return Objects.requireNonNull(one.repliedOn());
    }

    private static Item item(Question one, LocalDate silent) {
        var late = !replied(one).isAfter(silent);
        return new Item(
                one.question(),
                one.path() + "/became",
                "Replied on " + Days.full(replied(one)) + ". Say what became of it.",
                late ? "Never said" : null);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
