package linchpin.people.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import linchpin.history.History;
import linchpin.people.AccountId;
import linchpin.people.acts.PersonAct;
import linchpin.people.acts.PersonDeed;
import linchpin.people.signin.NewPassword;
import linchpin.people.signin.Tokens;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links through which somebody chooses a new password for one organisation. Each works once, for an hour, and until a newer one is made or
 * the password changes. To be used in the scope of the organisation.
 */
@Component
public class ResetLinks {

    private static final Duration TERM = Duration.ofHours(1);
    private static final String WAS = "sha256(convert_to(coalesce(a.password_hash, ''), 'UTF8'))";
    private static final String OPEN = """
            select a.id, a.email, a.name from people.password_reset r join people.account a on a.org_id = r.org_id and a.id = r.account_id
            where r.token_hash = :hash and r.used_at is null and r.ended_at is null and r.until > :now
              and a.stopped_at is null and r.password_was = %s""".formatted(WAS);

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    ResetLinks(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Whose password it is, as they are shown on their page. */
    record Forgetful(AccountId id, String email, String name) {}

    /** Made in the name of whoever is asking. @return the token of a fresh link */
    @Transactional
    public String made(AccountId account) {
        return fresh(account, false);
    }

    /** Made for whoever asked at the door, to be mailed. One that somebody was handed stays. @return the token of a fresh link */
    @Transactional
    String toMail(AccountId account) {
        return fresh(account, true);
    }

    private String fresh(AccountId account, boolean byMail) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        update people.password_reset set ended_at = :now
                        where account_id = :account and used_at is null and ended_at is null and (by_mail or not :byMail)""")
                .param("now", now())
                .param("account", account.id())
                .param("byMail", byMail)
                .update();
        jdbc.sql("""
                        insert into people.password_reset (token_hash, account_id, password_was, made_by, made_at, until, by_mail)
                        select :hash, a.id, %s, :by, :now, :until, :byMail from people.account a where a.id = :account""".formatted(WAS))
                .param("byMail", byMail)
                .param("hash", Tokens.digest(token))
                .param("account", account.id())
                .param("by", Tenancy.current().account())
                .param("now", now())
                .param("until", now().plus(TERM))
                .update();
        history.did(PersonDeed.of(PersonAct.PASSWORD_LINK_MADE, account), null);
        return token;
    }

    /** @throws NotFound when the link was used, replaced, is too old or was never made */
    @Transactional(readOnly = true)
    Forgetful whose(String token) {
        return open(token, "");
    }

    private Forgetful open(String token, String locking) {
        return jdbc.sql(OPEN + locking)
                .param("hash", Tokens.digest(token))
                .param("now", now())
                .query(Forgetful.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @return why the password is not good enough; empty where it is */
    static Optional<String> objection(Forgetful person, String password) {
        return NewPassword.objection(password, List.of(person.name(), person.email()));
    }

    /**
     * Changes the password here, and only here: whoever made the link has no say in what the same person is elsewhere, so the account is its
     * own from now on, until they prove it together with their others. Ends every session by it, and forgets who tried what before: whoever
     * locked them out has lost.
     *
     * @param hash of the new password
     * @throws NotFound when somebody was quicker with the link
     */
    @Transactional
    void use(String token, String hash) {
        var account = open(token, " for update of r").id();
        jdbc.sql("update people.password_reset set used_at = :now where token_hash = :token")
                .param("now", now())
                .param("token", Tokens.digest(token))
                .update();
        jdbc.sql("update people.account set password_hash = :hash, person = gen_random_uuid() where id = :id")
                .param("hash", hash)
                .param("id", account.id())
                .update();
        jdbc.sql("delete from people.sign_in_try where account_id = :id")
                .param("id", account.id())
                .update();
        jdbc.sql("delete from people.session where account_id = :account")
                .param("account", account.id())
                .update();
        history.did(PersonDeed.of(PersonAct.PASSWORD_CHOSEN, account), null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
