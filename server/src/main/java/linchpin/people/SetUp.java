package linchpin.people;

import java.util.List;
import java.util.Optional;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The first organisation and the first person, made through a link that works once. */
@Component
class SetUp {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Organisations organisations;
    private final Accounts accounts;

    SetUp(JdbcClient jdbc, TransactionOperations transactions, Organisations organisations, Accounts accounts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** @return the token of a fresh link; empty once an organisation exists */
    Optional<String> freshToken() {
        return transactions.execute(_ -> {
            if (!organisations.all().isEmpty()) {
                return Optional.<String>empty();
            }
            var token = Tokens.fresh();
            jdbc.sql("update people.set_up set used_at = now() where used_at is null")
                    .update(); // only the latest link works
            jdbc.sql("insert into people.set_up (token_hash) values (:hash)")
                    .param("hash", Tokens.digest(token))
                    .update();
            return Optional.of(token);
        });
    }

    /** @throws NotFound when the link was used, replaced or never made */
    void check(String token) {
        var open = transactions.execute(
                _ -> jdbc.sql("select count(*) from people.set_up where token_hash = :hash and used_at is null")
                        .param("hash", Tokens.digest(token))
                        .query(Long.class)
                        .single());
        if (open == null || open == 0) {
            throw new NotFound();
        }
    }

    /** Founds organisation, account and roles, and burns the link, all or nothing. */
    AccountId found(String token, SetUpForm form) {
        var organisation = OrganisationId.fresh();
        return Tenancy.in(
                organisation.id(),
                () -> transactions.execute(_ -> {
                    burn(token);
                    var economy =
                            organisations.foundEconomy(form.economy().isBlank() ? form.organisation() : form.economy());
                    organisations.found(
                            organisation, new NewOrganisation(form.code(), form.organisation(), form.kind(), economy));
                    var account = accounts.open(form.email(), form.name(), form.password());
                    for (var role : List.of(Role.ADMINISTRATOR, Role.LINCHPIN)) {
                        accounts.give(account, role, null, null);
                    }
                    return account;
                }));
    }

    private void burn(String token) {
        var burnt = jdbc.sql("update people.set_up set used_at = now() where token_hash = :hash and used_at is null")
                .param("hash", Tokens.digest(token))
                .update();
        if (burnt == 0) {
            throw new NotFound();
        }
    }
}
