package linchpin.people.invited;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever invited somebody: that the mail with the invitation did not arrive. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class NotArrivedPanel implements HomePanel {

    private static final int ORDER = 64;

    private final JdbcClient jdbc;
    private final Clock clock;

    NotArrivedPanel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Lost(String name, String notMailed, OffsetDateTime expiresAt) {

        Item item() {
            return new Item(
                    "The invitation of " + name + " did not arrive",
                    "/people",
                    notMailed + ". Look at the address, and make a new link or invite them anew.",
                    null);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var now = OffsetDateTime.now(clock);
        var items = jdbc.sql("""
                        select name, not_mailed, expires_at from people.invitation
                        where invited_by = :viewer and mailed = 'never' and not_mailed is not null
                          and accepted_at is null and revoked_at is null order by mailed_at desc""").param("viewer", viewer.account().id()).query(Lost.class).list().stream()
                .filter(one -> one.expiresAt().isAfter(now))
                .map(Lost::item)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("Invitations that did not arrive", (long) items.size(), items, "", null, true));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
