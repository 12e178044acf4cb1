package linchpin.actions;

import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which actions somebody was named for by somebody else, and has not said yes to. Nobody promises in another's name: until they do, whoever
 * promised it or had it before stays its owner ({@link Action#ownerId}), in public too.
 */
@Component
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ActionId action, AccountId answering) {
        jdbc.sql("""
            insert into actions.handover (action_id, answering) values (:action, :answering)
            on conflict (org_id, action_id) do update set answering = excluded.answering\
            """)
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
