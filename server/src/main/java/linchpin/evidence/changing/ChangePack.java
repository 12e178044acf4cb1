package linchpin.evidence.changing;

import java.util.Map;
import linchpin.evidence.pack.Pack;
import linchpin.history.History;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new version of a pack for each change; what was changed, and why, goes into the history. */
@Component
class ChangePack {

    private final JdbcClient jdbc;
    private final History history;

    ChangePack(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** @param facts what its words are made of */
    @Transactional
    public void changed(Pack pack, PackAct kind, Map<String, String> facts, @Nullable String reason) {
        var version = jdbc.sql("update evidence.pack set version = version + 1 where id = :pack returning version")
                .param("pack", pack.id().id())
                .query(Integer.class)
                .single();
        history.did(new PackDeed(pack.id(), kind, version, facts), reason);
    }
}
