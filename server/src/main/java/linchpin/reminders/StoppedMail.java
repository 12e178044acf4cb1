package linchpin.reminders;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * To whom nothing more is mailed by itself, because mail to them came back for good or was reported as unwanted. A link that somebody asks for goes
 * all the same: whoever asks for one waits for it.
 */
@Component
public class StoppedMail {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoppedMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody to whom nothing goes.
     *
     * @param unwanted whether mail was reported as unwanted; otherwise there is no such address
     * @param why in words; never an address
     */
    public record Stopped(AccountId accountId, boolean unwanted, String why, OffsetDateTime at) {}

    /** @return all of them in the organisation in scope, the latest first */
    @Transactional(readOnly = true)
    public List<Stopped> all() {
        return jdbc.sql("select account_id, unwanted, why, at from reminders.stopped order by at desc, account_id")
                .query(Stopped.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Stopped> of(AccountId account) {
        return jdbc.sql("select account_id, unwanted, why, at from reminders.stopped where account_id = :account")
                .param("account", account.id())
                .query(Stopped.class)
                .optional();
    }

    /** @return the accounts of {@link #all} */
    @Transactional(readOnly = true)
    public Set<AccountId> accounts() {
        return jdbc.sql("select account_id as id from reminders.stopped").query(AccountId.class).list().stream()
                .collect(Collectors.toSet());
    }

    /** Nothing more goes there. What stopped it first stays what is told. */
    @Transactional
    public void stop(AccountId account, boolean unwanted, String why) {
        jdbc.sql("""
                        insert into reminders.stopped (account_id, unwanted, why, at) values (:account, :unwanted, :why, :now)
                        on conflict do nothing""")
                .param("account", account.id())
                .param("unwanted", unwanted)
                .param("why", why)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** They say that it works again. */
    @Transactional
    public void again(AccountId account) {
        jdbc.sql("delete from reminders.stopped where account_id = :account")
                .param("account", account.id())
                .update();
    }
}
