package linchpin.rounds.inside;

import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On everybody's home: what is open now, for them to say what should be asked. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class RoundsToSayOnHome implements HomePanel {

    private static final int ORDER = 42;
    private static final int SHOWN = 5;

    private final Rounds rounds;

    RoundsToSayOnHome(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.PROPOSE)) {
            return Optional.empty();
        }
        var today = rounds.today();
        var items = rounds.readable(rounds.open(), viewer.within(Permission.PROPOSE)).stream()
                .map(round -> new Item(round.title(), round.path(), round.times(today), null))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Say what should be asked",
                        (long) items.size(),
                        items.stream().limit(SHOWN).toList(),
                        "",
                        "/rounds",
                        false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
