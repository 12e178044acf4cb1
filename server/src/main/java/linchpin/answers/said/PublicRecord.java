package linchpin.answers.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.Actions;
import linchpin.matters.Matter;
import linchpin.matters.Matters;
import linchpin.organisation.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has said and promised, as the public may read it. */
@Component
class PublicRecord {

    private final ShownAnswers answers;
    private final Actions actions;
    private final Matters matters;
    private final Clock clock;

    PublicRecord(ShownAnswers answers, Actions actions, Matters matters, Clock clock) {
        this.answers = answers;
        this.actions = actions;
        this.matters = matters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SaidPage page(Organisation organisation) {
        return new SaidPage(organisation, promises(), answers.all());
    }

    private List<SaidPage.Promise> promises() {
        var open = actions.open();
        var titles = matters.with(open.stream().map(Action::matterId).distinct().toList()).stream()
                .collect(Collectors.toMap(Matter::id, Matter::title));
        var today = LocalDate.now(clock);
        return open.stream()
                .map(action -> new SaidPage.Promise(
                        action.what(),
                        titles.getOrDefault(action.matterId(), ""),
                        action.timing(today),
                        action.daysLate(today) > 0))
                .toList();
    }
}
