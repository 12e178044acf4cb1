package linchpin.reports.newsletters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import linchpin.organisation.Organisations;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a fortnight everybody who works here finds the newsletters that came out. */
@Component
@HomePanel.Reminds(HomePanel.Kind.CAME)
class NewslettersOnHome implements HomePanel {

    private static final int SHOWN_DAYS = 14;

    private final Newsletters newsletters;
    private final Organisations organisations;
    private final Clock clock;

    NewslettersOnHome(Newsletters newsletters, Organisations organisations, Clock clock) {
        this.newsletters = newsletters;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var since = LocalDate.now(clock).minusDays(SHOWN_DAYS);
        var out = newsletters.all().stream()
                .filter(one -> one.sentOn() != null && one.sentOn().isAfter(since))
                .toList();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        var all = "/newsletter/"
                + organisations.with(viewer.organisation()).orElseThrow().code();
        var items = out.stream().map(one -> item(one, all)).toList();
        return Optional.of(new Panel("Newsletters that came out", (long) items.size(), items, "", all, false));
    }

    private static Item item(Newsletter one, String all) {
        var on = Days.full(Objects.requireNonNull(one.sentOn()));
        return new Item(one.title(), one.below(all), one.audience().label() + " · published on " + on, null);
    }

    @Override
    public int order() {
        return 66;
    }
}
