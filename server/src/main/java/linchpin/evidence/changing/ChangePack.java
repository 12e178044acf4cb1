package linchpin.evidence.changing;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.evidence.pack.Pack;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new version of a pack for each change, and writes down what was changed and why. */
@Component
class ChangePack {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangePack(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void changed(Pack pack, String what, @Nullable String reason, Viewer viewer) {
        var version = jdbc.sql("update evidence.pack set version = version + 1 where id = :pack returning version")
                .param("pack", pack.id().id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into evidence.change (pack_id, version, at, by_account, what, reason)
                        values (:pack, :version, :at, :by, :what, :reason)""")
                .param("pack", pack.id().id())
                .param("version", version)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.account().id())
                .param("what", what)
                .param("reason", reason)
                .update();
    }
}
