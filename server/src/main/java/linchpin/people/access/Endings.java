package linchpin.people.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.organisation.Organisations;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.people.access.Terms.Over;
import linchpin.platform.Tenancy;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells somebody who is refused what ended, where, when, and whom to ask. */
@Component
class Endings {

    private final Terms terms;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Endings(Terms terms, Organisations organisations, Accounts accounts, Clock clock) {
        this.terms = terms;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param organisation where they worked until now; null when nobody knows */
    NoRoleLeft noRoleLeft(AccountId account, @Nullable UUID organisation) {
        var over = terms.lastOver(account, organisation);
        if (over.isEmpty() || over.get().stopped()) {
            return new NoRoleLeft("Your account holds no role in any organisation today, or it was stopped. "
                    + "Ask the person who invited you.");
        }
        return new NoRoleLeft(said(over.get()) + " If that is not right, ask " + whomToAsk(account, over.get())
                + ". What you did stays as it is.");
    }

    /** @return a sentence on the role that ended last in the organisation they work in; empty when none did this month */
    String lately(Viewer viewer) {
        return terms.lastOver(viewer.account(), viewer.organisation().id())
                .filter(over -> over.day().isAfter(LocalDate.now(clock).minusMonths(1)))
                .map(over -> said(over) + " ")
                .orElse("");
    }

    private String said(Over over) {
        var there = organisations.with(over.organisation()).orElseThrow();
        return "Your role as " + over.role().label(there.letterhead().leader()) + " at " + there.name() + " ended on "
                + Days.full(over.day()) + ".";
    }

    private String whomToAsk(AccountId account, Over over) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(over.organisation().id(), account.id()))) {
            List<Accounts.Named> arrangers = accounts.whoMay(Permission.ARRANGE_PEOPLE);
            return arrangers.isEmpty()
                    ? "the organisation"
                    : arrangers.stream().limit(3).map(Accounts.Named::name).collect(Collectors.joining(" or "));
        }
    }
}
