package linchpin.people.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import linchpin.people.PeopleTest;
import linchpin.people.Role;
import linchpin.people.signin.Tokens;
import linchpin.support.Proves;
import linchpin.support.Repairs;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** SQL smuggled into any query of the product finds nobody's session, opens no link again and learns no password's hash. */
@PeopleTest
@Proves("A10")
class LeastRightsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    KeptSessions kept;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Repairs repairs;

    private World.Person person;
    private World.Person other;

    @BeforeEach
    void twoWhoAreSignedIn() {
        person = world.person(world.organisation(), Role.ANALYST);
        other = world.person(person.organisation(), Role.ADMINISTRATOR);
        kept.begin(person.account(), person.organisation().id(), "Firefox on Windows");
        kept.begin(other.account(), other.organisation().id(), "Safari on iPhone");
    }

    private List<UUID> read(World.Person as, String sql) {
        return World.as(
                as,
                () -> transactions.execute(_ -> jdbc.sql(sql).query(UUID.class).list()));
    }

    private int change(World.Person as, String sql) {
        return World.as(as, () -> transactions.execute(_ -> jdbc.sql(sql).update()));
    }

    @Test
    void sessionsAreSeenAndEndedByTheirOwnersOnly() {
        assertThat(read(person, "select account_id from people.session"))
                .containsExactly(person.account().id());
        assertThat(transactions.<List<UUID>>execute(_ -> jdbc.sql("select account_id from people.session")
                        .query(UUID.class)
                        .list()))
                .isEmpty();
        assertThat(change(person, "delete from people.session")).isEqualTo(1);
        assertThat(kept.of(other.account())).hasSize(1);
    }

    @Test
    void digestsAreReadByNobodyAndSessionsMadeForNobodyElse() {
        assertThatThrownBy(() -> change(person, "update people.session set works_in = null where digest is not null"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> change(person, "update people.session set account_id = account_id"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> change(person, """
                        insert into people.session (digest, account_id, device, began_at, used_at)
                        values ('\\x00', '%s', '', now(), now())""".formatted(other.account().id())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void forgettingEndsNoSessionBeforeItsTime() {
        assertThat(transactions.<Boolean>execute(_ -> jdbc.sql("select people.forget_sessions('2100-01-01') is null")
                        .query(Boolean.class)
                        .single()))
                .isNotNull();
        assertThat(kept.of(person.account())).hasSize(1);
        assertThat(kept.of(other.account())).hasSize(1);
    }

    @Test
    void anAddressIsAnsweredAboutToWhoeverSignsInWithItOnly() {
        var asking = "select id from people.sign_in('" + other.email() + "')";
        assertThat(read(person, asking)).isEmpty();
        assertThat(read(other, asking)).isEmpty();
    }

    @Test
    void whatWasUsedStaysUsed() {
        var link = Tokens.digest(Tokens.fresh());
        transactions.executeWithoutResult(
                _ -> jdbc.sql("insert into people.set_up (token_hash, made_at) values (:link, now())")
                        .param("link", link)
                        .update());
        assertThat(used(link)).isEqualTo(1);
        assertThat(used(link)).as("once").isZero();
        assertThat(change(person, "update people.set_up set used_at = null where used_at is not null"))
                .isZero();
        assertThatThrownBy(() -> change(person, "update people.set_up set until = null"))
                .rootCause()
                .hasMessageContaining("permission denied");
        reset();
        assertThat(change(person, "update people.password_reset set used_at = null where used_at is not null"))
                .isZero();
        assertThat(repairs.read("select used_at from people.password_reset where account_id = '"
                        + person.account().id() + "'"))
                .doesNotContainNull();
    }

    private int used(byte[] link) {
        return transactions.execute(_ -> jdbc.sql("update people.set_up set used_at = now() where token_hash = :link")
                .param("link", link)
                .update());
    }

    private void reset() {
        World.as(
                person,
                () -> transactions.execute(_ -> {
                    jdbc.sql("""
                                    insert into people.password_reset (token_hash, account_id, password_was, made_at, until)
                                    values (:link, :account, '', now(), now())""")
                            .param("link", Tokens.digest(Tokens.fresh()))
                            .param("account", person.account().id())
                            .update();
                    return jdbc.sql("update people.password_reset set used_at = now() where account_id = :account")
                            .param("account", person.account().id())
                            .update();
                }));
    }
}
