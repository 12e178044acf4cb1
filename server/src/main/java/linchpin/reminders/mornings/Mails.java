package linchpin.reminders.mornings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.reminders.mornings.Piece.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which mails were sent, and what they told. Each step is a transaction of its own. */
@Component
class Mails {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int KEPT_DAYS = 90;

    private final JdbcClient jdbc;
    private final Clock clock;

    Mails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the mail, which nobody else sends; empty where there was one for this occasion */
    @Transactional
    public Optional<UUID> begin(AccountId account, String occasion, LocalDate day) {
        return jdbc.sql("""
                        insert into reminders.mail (account_id, occasion, state, day, changed_at)
                        values (:account, :occasion, 'sending', :day, :now) on conflict do nothing returning id""")
                .param("account", account.id())
                .param("occasion", occasion)
                .param("day", day)
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** It went, and told of these. */
    @Transactional
    public void sent(UUID mail, AccountId account, List<Piece> pieces) {
        end(mail, "sent", null);
        pieces.forEach(piece -> jdbc.sql("""
                        insert into reminders.told (account_id, piece, many, paths) values (:account, :piece, :many, :paths)
                        on conflict (org_id, account_id, piece) do update set many = excluded.many, paths = excluded.paths""")
                .param("account", account.id())
                .param("piece", piece.name())
                .param("many", piece.many())
                .param("paths", piece.paths().toArray(String[]::new))
                .update());
    }

    /** There was nothing to tell. */
    @Transactional
    public void nothing(UUID mail) {
        end(mail, "nothing", null);
    }

    /** It never goes; nothing it would have told counts as told. */
    @Transactional
    public void failed(UUID mail, String why) {
        end(mail, "failed", why);
    }

    /** It may have gone, and is not sent again. */
    @Transactional
    public void unclear(UUID mail) {
        end(mail, "unclear", null);
    }

    /** It did not go, and is tried again as if it had never been begun. */
    @Transactional
    public void again(UUID mail) {
        jdbc.sql("delete from reminders.mail where id = :id and state = 'sending'")
                .param("id", mail)
                .update();
    }

    /** It came back. @return whom it was for; empty where it was none of these */
    @Transactional
    public Optional<AccountId> cameBack(UUID mail, String why) {
        return jdbc.sql("""
                        update reminders.mail set state = 'failed', why = :why, changed_at = :now
                        where id = :id and state in ('sending', 'sent', 'unclear', 'failed') returning account_id as id""")
                .param("why", why)
                .param("now", now())
                .param("id", mail)
                .query(AccountId.class)
                .optional();
    }

    private void end(UUID mail, String state, @Nullable String why) {
        jdbc.sql("""
                        update reminders.mail set state = :state, why = :why, changed_at = :now where id = :id and state = 'sending'""")
                .param("state", state)
                .param("why", why)
                .param("now", now())
                .param("id", mail)
                .update();
    }

    /** Whoever began these has died at it: nobody knows whether they went. Those of long ago are forgotten. */
    @Transactional
    public void tidy(LocalDate today) {
        jdbc.sql(
                        "update reminders.mail set state = 'unclear', changed_at = :now where state = 'sending' and changed_at < :before")
                .param("now", now())
                .param("before", now().minus(PATIENCE))
                .update();
        jdbc.sql("delete from reminders.mail where org_id = (select platform.current_org()) and day < :day")
                .param("day", today.minusDays(KEPT_DAYS))
                .update();
    }

    /** @return who had this occasion */
    @Transactional(readOnly = true)
    public Set<AccountId> had(String occasion, LocalDate day) {
        return jdbc.sql("select account_id as id from reminders.mail where day = :day and occasion = :occasion")
                .param("day", day)
                .param("occasion", occasion)
                .query(AccountId.class)
                .set();
    }

    /** @return how many of a day's mails were sent to this person, or tried, besides the one in the morning: a dead address is not tried all day */
    @Transactional(readOnly = true)
    public long besides(AccountId account, String morning, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from reminders.mail
                        where day = :day and account_id = :account and occasion <> :morning and state <> 'nothing'""")
                .param("day", day)
                .param("account", account.id())
                .param("morning", morning)
                .query(Long.class)
                .single();
    }

    /** @return what this person was told of last, by piece */
    @Transactional(readOnly = true)
    public Map<String, Told> told(AccountId account) {
        return jdbc
                .sql("select piece, many, paths from reminders.told where account_id = :account")
                .param("account", account.id())
                .query((row, _) -> new Told(row.getString("piece"), row.getLong("many"), Set.of((String[])
                        row.getArray("paths").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::piece, Function.identity()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
