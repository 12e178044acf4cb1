package linchpin.people.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
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
    private final Accounts accounts;
    private final Clock clock;

    ResetPanel(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Reset(AccountId id, @Nullable AccountId madeBy, boolean byMail, OffsetDateTime usedAt) {

        Stream<AccountId> people() {
            return Stream.of(id, madeBy).filter(Objects::nonNull);
        }

        String link(Map<AccountId, String> names) {
            return byMail
                    ? "By a link that was asked for here and mailed to the address"
                    : "By a link that " + (madeBy == null ? "whoever runs Linchpin here" : names.get(madeBy)) + " made";
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var since = OffsetDateTime.now(clock).minus(SHOWN);
        var resets = jdbc
                .sql("""
                        select account_id as id, made_by, by_mail, used_at from people.password_reset
                        where used_at is not null and (:all or account_id = :viewer) order by used_at desc limit 20""")
                .param("all", viewer.mayForAll(Permission.ARRANGE_PEOPLE))
                .param("viewer", viewer.account().id())
                .query(Reset.class)
                .list()
                .stream()
                .filter(reset -> reset.usedAt().isAfter(since))
                .toList();
        var names = accounts.names(resets.stream().flatMap(Reset::people).collect(Collectors.toSet()));
        var items = resets.stream().map(reset -> item(reset, names, viewer)).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Passwords chosen by a link", null, items, "", null, false));
    }

    private Item item(Reset reset, Map<AccountId, String> names, Viewer viewer) {
        var mine = reset.id().equals(viewer.account());
        return new Item(
                mine ? "Your password was reset" : "The password of " + names.get(reset.id()) + " was reset",
                null,
                reset.link(names) + " · "
                        + Days.moment(reset.usedAt().toInstant(), clock)
                        + (mine ? ". If that was not you, tell somebody who arranges people." : ""),
                null);
    }

    @Override
    public int order() {
        return 65;
    }
}
