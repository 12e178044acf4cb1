package linchpin.people.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells somebody who is refused what ended, where, when, and whom to ask. */
@Component
class Endings {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Endings(
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

    private record Ended(OrganisationId orgId, String role, LocalDate day, boolean stopped) {}

    /** @param organisation where they worked until now; null when nobody knows */
    NoRoleLeft noRoleLeft(AccountId account, @Nullable UUID organisation) {
        var ended = latest(account, organisation);
        if (ended.isEmpty() || ended.get().stopped()) {
            return new NoRoleLeft("Your account holds no role in any organisation today, or it was stopped. "
                    + "Ask the person who invited you.");
        }
        return new NoRoleLeft(said(ended.get()) + " If that is not right, ask " + whomToAsk(account, ended.get())
                + ". What you did stays as it is.");
    }

    /** @return a sentence on the role that ended last in the organisation they work in; empty when none did this month */
    String lately(Viewer viewer) {
        return latest(viewer.account(), viewer.organisation().id())
                .filter(ended -> ended.day().isAfter(LocalDate.now(clock).minusMonths(1)))
                .map(ended -> said(ended) + " ")
                .orElse("");
    }

    private Optional<Ended> latest(AccountId account, @Nullable UUID organisation) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(organisation, account.id()))) {
            return transactions.execute(_ -> jdbc.sql("""
                            select h.org_id, h.role, coalesce(h.ended_at::date, h.until) as day, a.stopped_at is not null as stopped
                            from people.role_held h join people.account a on a.id = h.account_id
                            where h.account_id = :account and (h.ended_at is not null or h.until < :today)
                              and (cast(:org as uuid) is null or h.org_id = :org)
                            order by coalesce(h.ended_at, h.until::timestamptz) desc limit 1""")
                    .param("account", account.id())
                    .param("today", LocalDate.now(clock))
                    .param("org", organisation)
                    .query(Ended.class)
                    .optional());
        }
    }

    private String said(Ended ended) {
        return "Your role as " + Role.valueOf(ended.role()).label() + " at "
                + organisations.with(ended.orgId()).orElseThrow().name() + " ended on " + Days.full(ended.day()) + ".";
    }

    private String whomToAsk(AccountId account, Ended ended) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(ended.orgId().id(), account.id()))) {
            List<Accounts.Named> arrangers = accounts.whoMay(Permission.ARRANGE_PEOPLE);
            return arrangers.isEmpty()
                    ? "the organisation"
                    : arrangers.stream().limit(3).map(Accounts.Named::name).collect(Collectors.joining(" or "));
        }
    }
}
