package linchpin.feedback.helping;

import java.util.Optional;
import linchpin.feedback.Shortened;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** On the home of the Linchpin: who offered to help and has had no answer. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class OffersOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int WORDS = 100;

    private final Offers offers;

    OffersOnHome(Offers offers) {
        this.offers = offers;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.mayForAll(Permission.SEE_GIVER)) {
            return Optional.empty();
        }
        var first = offers.waiting(SHOWN).stream()
                .map(OffersPage.Line::new)
                .map(OffersOnHome::item)
                .toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var all = first.size() < SHOWN ? first.size() : offers.waiting();
        return Optional.of(new Panel("They want to help", all, first, "", "/offers", false));
    }

    private static Item item(OffersPage.Line line) {
        var help = Shortened.to(WORDS, line.offer().help());
        return new Item(
                line.who() + (help.isEmpty() ? "" : ": " + help), line.path(), "Offered on " + line.offered(), null);
    }

    @Override
    public int order() {
        return 34;
    }
}
