package linchpin.actions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which actions have an owner who was named by somebody else and has not said yes. Nobody promises in another's name: until they do, whoever
 * promised it or had it before answers for it, in public too.
 */
@Component
public class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(ActionId actionId, AccountId answering) {}

    /** @return of those whose owner has not said yes, who answers for them until then */
    @Transactional(readOnly = true)
    public Map<ActionId, AccountId> answering(Collection<ActionId> actions) {
        return jdbc
                .sql("select action_id, answering from actions.handover where action_id = any (:ids)")
                .param("ids", actions.stream().map(ActionId::id).toArray(UUID[]::new))
                .query(Asked.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Asked::actionId, Asked::answering));
    }

    void ask(ActionId action, AccountId answering) {
        jdbc.sql("""
                        insert into actions.handover (action_id, answering) values (:action, :answering)
                        on conflict (org_id, action_id) do update set answering = excluded.answering""")
                .param("action", action.id())
                .param("answering", answering.id())
                .update();
    }

    /** @return whether its owner had not said yes */
    boolean settle(ActionId action) {
        return jdbc.sql("delete from actions.handover where action_id = :action")
                        .param("action", action.id())
                        .update()
                == 1;
    }
}
