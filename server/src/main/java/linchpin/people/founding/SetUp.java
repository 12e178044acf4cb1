package linchpin.people.founding;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.EconomyId;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.access.Tokens;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An organisation and its first person, made through a link that works once. */
@Component
class SetUp {

    private static final Duration TERM = Duration.ofDays(7);
    private static final String OPEN = "token_hash = :hash and used_at is null and (until is null or until > :now)";
    private static final String BURN =
            "update people.set_up set used_at = :now where " + OPEN + " returning economy_id";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    SetUp(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Organisations organisations,
            Accounts accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the token of a fresh link for the first organisation; empty once one exists */
    Optional<String> freshToken() {
        return transactions.execute(_ -> {
            if (!organisations.all().isEmpty()) {
                return Optional.<String>empty();
            }
            jdbc.sql("update people.set_up set used_at = :now where used_at is null")
                    .param("now", OffsetDateTime.now(clock))
                    .update(); // only the latest link works
            return Optional.of(kept(null, null));
        });
    }

    /**
     * @param economy that the organisation joins; null for one of its own
     * @return the token of a link for one more organisation, for seven days
     */
    String tokenForAnother(@Nullable EconomyId economy) {
        return transactions.execute(_ -> kept(economy, OffsetDateTime.now(clock).plus(TERM)));
    }

    private String kept(@Nullable EconomyId economy, @Nullable OffsetDateTime until) {
        var token = Tokens.fresh();
        jdbc.sql(
                        "insert into people.set_up (token_hash, made_at, economy_id, until) values (:hash, :now, :economy, :until)")
                .param("now", OffsetDateTime.now(clock))
                .param("hash", Tokens.digest(token))
                .param("economy", economy == null ? null : economy.id())
                .param("until", until)
                .update();
        return token;
    }

    /**
     * @return the economy that a link lets an organisation join; empty where it founds one
     * @throws NotFound when the link was used, replaced, is too old or was never made
     */
    Optional<Economy> open(String token) {
        return transactions
                .execute(_ -> economy("select economy_id from people.set_up where " + OPEN, token))
                .flatMap(id -> organisations.economies().stream()
                        .filter(economy -> economy.id().equals(id))
                        .findFirst());
    }

    private Optional<EconomyId> economy(String statement, String token) {
        return jdbc.sql(statement)
                .param("hash", Tokens.digest(token))
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) ->
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(EconomyId::new))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What came of it: the organisation and its first person. */
    record Founded(OrganisationId organisation, AccountId account) {}

    /**
     * Founds organisation and roles, and burns the link, all or nothing.
     *
     * @param known account of who has one already; empty to open it
     */
    Founded found(String token, SetUpForm form, Optional<AccountId> known) {
        var organisation = OrganisationId.fresh();
        return Tenancy.in(
                organisation.id(),
                () -> transactions.execute(_ -> {
                    var economy = economy(BURN, token).orElseGet(() -> organisations.foundEconomy(form.ownEconomy()));
                    organisations.found(
                            organisation, new NewOrganisation(form.code(), form.organisation(), form.kind(), economy));
                    var account = known.orElseGet(() -> accounts.open(form.email(), form.name(), form.password()));
                    for (var role : List.of(Role.ADMINISTRATOR, Role.LINCHPIN)) {
                        accounts.give(account, role, null, null);
                    }
                    return new Founded(organisation, account);
                }));
    }
}
