package linchpin.history;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import linchpin.platform.Id;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was done. It is only ever added to, through {@link #did}: whoever is to chain or sign the acts does it there, and no
 * caller changes.
 */
@Component
public class History {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    History(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes what was done, in the name and role of whoever is asking, and tells whoever listens. Part of the caller's transaction, after
     * the deed itself.
     *
     * @param reason why, or what was said with it; null for nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written did(Deed deed, @Nullable String reason) {
        return did(deed, deed.act(), reason, _ -> {});
    }

    /**
     * As {@link #did(Deed, String)}, where more is known of the act than the deed tells by itself.
     *
     * @param rest of the deed, for which the act must be written first; done before anybody is told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Written did(Deed deed, Act act, @Nullable String reason, Consumer<Written> rest) {
        var written = write(act, reason);
        rest.accept(written);
        events.publishEvent(deed);
        return written;
    }

    /** Of a giver's own doings the day only: the hour could name somebody who is nameless. */
    private Written write(Act act, @Nullable String reason) {
        var scope = Tenancy.current();
        var within = act.within();
        return jdbc.sql("""
                        insert into history.act
                            (day, at, by_account, by_role, kind, about_kind, about_id, within_kind, within_id, reason, facts, seen_by)
                        values (:day, :at, :by, :as, :kind, :aboutKind, :about, :withinKind, :within, :reason, cast(:facts as jsonb), :seenBy)
                        returning id, entry""")
                .param("day", LocalDate.now(clock))
                .param("at", scope.account() == null ? null : OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", scope.account())
                .param("as", scope.as())
                .param("kind", act.kind().stored())
                .param("aboutKind", act.about().kind())
                .param("about", act.about().id())
                .param("withinKind", within == null ? null : within.kind())
                .param("within", within == null ? null : within.id())
                .param("reason", reason)
                .param("facts", ActRows.json(act.facts()))
                .param("seenBy", act.kind().seenBy().stored())
                .query(Written.class)
                .single();
    }

    /** @return the act, when it is about this */
    @Transactional(readOnly = true)
    public Optional<Recorded> act(ActId act, Id about) {
        return jdbc.sql(ActRows.SELECT + " from history.act a where a.id = :act and a.about_id = :about")
                .param("act", act.id())
                .param("about", about.id())
                .query(ActRows::recorded)
                .optional();
    }

    /** @return these acts, in the order they happened */
    @Transactional(readOnly = true)
    public List<Recorded> acts(List<ActId> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ActRows.SELECT + " from history.act a where a.id = any (:acts) order by a.entry")
                .param("acts", acts.stream().map(ActId::id).toArray(java.util.UUID[]::new))
                .query(ActRows::recorded)
                .list();
    }
}
