package linchpin.people.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import linchpin.people.AccountId;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords that were chosen by a link: for a month the person themselves sees whose link it was, and so do all who arrange people. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class ResetPanel implements HomePanel {

    private static final Duration SHOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ResetPanel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Reset(
            AccountId id, String name, @Nullable String madeBy, boolean byMail, OffsetDateTime usedAt) {

        String link() {
            return byMail
                    ? "By a link that was asked for here and mailed to the address"
                    : "By a link that " + Objects.requireNonNullElse(madeBy, "whoever runs Linchpin here") + " made";
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var items = jdbc
                .sql("""
                        select a.id, a.name, m.name as made_by, r.by_mail, r.used_at from people.password_reset r
                        join people.account a on a.org_id = r.org_id and a.id = r.account_id
                        left join people.account m on m.org_id = r.org_id and m.id = r.made_by
                        where r.used_at > :since and (:all or a.id = :viewer) order by r.used_at desc limit 20""")
                .param("since", OffsetDateTime.now(clock).minus(SHOWN))
                .param("all", viewer.mayForAll(Permission.ARRANGE_PEOPLE))
                .param("viewer", viewer.account().id())
                .query(Reset.class)
                .list()
                .stream()
                .map(reset -> item(reset, viewer))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Passwords chosen by a link", null, items, "", null, false));
    }

    private Item item(Reset reset, Viewer viewer) {
        var mine = reset.id().equals(viewer.account());
        return new Item(
                mine ? "Your password was reset" : "The password of " + reset.name() + " was reset",
                null,
                reset.link() + " · "
                        + Days.moment(reset.usedAt().toInstant(), clock)
                        + (mine ? ". If that was not you, tell somebody who arranges people." : ""),
                null);
    }

    @Override
    public int order() {
        return 65;
    }
}
