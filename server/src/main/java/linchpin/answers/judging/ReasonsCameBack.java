package linchpin.answers.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.Answers;
import linchpin.answers.PublishedAnswer;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** On the home page of those who write answers: a "we did not, because" of theirs that people did not accept, and by when it is answered anew. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class ReasonsCameBack implements HomePanel {

    private final Answers answers;
    private final Matters matters;
    private final Dissent dissent;
    private final Clock clock;

    ReasonsCameBack(Answers answers, Matters matters, Dissent dissent, Clock clock) {
        this.answers = answers;
        this.matters = matters;
        this.dissent = dissent;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.WRITE_ANSWER)) {
            return Optional.empty();
        }
        var mine = answers.notAccepted(viewer.account());
        var waiting = matters.with(mine.stream().map(PublishedAnswer::matterId).toList()).stream()
                .filter(matter -> matter.state() == MatterState.BACK)
                .collect(Collectors.toMap(Matter::id, Function.identity()));
        var said = dissent.of(mine, viewer);
        var items = mine.stream()
                .filter(answer -> waiting.containsKey(answer.matterId()))
                .map(answer -> item(
                        answer,
                        Objects.requireNonNull(waiting.get(answer.matterId())),
                        said.getOrDefault(answer.id(), Dissent.UNSAID)))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel("People do not accept your reason", (long) items.size(), items, "", null, true));
    }

    private Item item(PublishedAnswer answer, Matter matter, String why) {
        var due = Objects.requireNonNull(answer.answerDue());
        return new Item(
                why,
                matter.path(),
                matter.title() + " · write a new answer, or promise something, by " + Days.full(due),
                due.isBefore(LocalDate.now(clock)) ? "Late" : null);
    }

    @Override
    public int order() {
        return 6;
    }
}
