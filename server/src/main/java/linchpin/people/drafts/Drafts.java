package linchpin.people.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import linchpin.people.Viewer;
import linchpin.platform.Secrets;
import linchpin.platform.seals.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms that were sent and are not finished, as where somebody reads back what they are about to log: one of each kind for each person, the
 * last one. Nobody else sees it, it is sealed with the installation's key, and after a day it is gone.
 */
@Component
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = new Seal(secrets, "drafts");
        this.clock = clock;
    }

    /**
     * Keeps it in the place of the one before.
     *
     * @param form a short name, as in "on-behalf"
     * @param typed a record
     */
    @Transactional
    public void keep(Viewer viewer, String form, Object typed) {
        jdbc.sql("""
                        insert into people.draft (account_id, form, sealed, at) values (:account, :form, :sealed, :now)
                        on conflict (org_id, account_id, form) do update set sealed = excluded.sealed, at = excluded.at""")
                .param("account", viewer.account().id())
                .param("form", form)
                .param("sealed", seal.close(json.writeValueAsBytes(typed), place(viewer, form)))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** @return what they typed; empty where there is nothing, or what an earlier version kept and this one does not understand */
    @Transactional(readOnly = true)
    public <T> Optional<T> of(Viewer viewer, String form, Class<T> as) {
        return jdbc.sql("select sealed from people.draft where account_id = :account and form = :form and at >= :since")
                .param("account", viewer.account().id())
                .param("form", form)
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .query(byte[].class)
                .optional()
                .flatMap(bytes -> seal.open(bytes, place(viewer, form)))
                .flatMap(typed -> read(typed, as));
    }

    /** It is finished, or thrown away. */
    @Transactional
    public void drop(Viewer viewer, String form) {
        jdbc.sql("delete from people.draft where account_id = :account and form = :form")
                .param("account", viewer.account().id())
                .param("form", form)
                .update();
    }

    /** Takes those of everybody that are older than a day. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from people.draft where at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private <T> Optional<T> read(byte[] typed, Class<T> as) {
        try {
            return Optional.of(json.readValue(typed, as));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static byte[] place(Viewer viewer, String form) {
        return (viewer.organisation().id() + " " + viewer.account().id() + " " + form).getBytes(StandardCharsets.UTF_8);
    }
}
