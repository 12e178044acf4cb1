package linchpin.people.founding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import linchpin.organisation.NewOrganisation;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** An organisation and its first person, made through a link that works once. */
@Component
class SetUp {

    private final SetUpLinks links;
    private final Organisations organisations;
    private final Accounts accounts;
    private final TransactionOperations transactions;

    SetUp(SetUpLinks links, Organisations organisations, Accounts accounts, TransactionOperations transactions) {
        this.links = links;
        this.organisations = organisations;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * @return the economy that a link lets an organisation join; empty where it founds one
     * @throws NotFound when the link opens nothing
     */
    Optional<Economy> open(String token) {
        return links.economy(token)
                .flatMap(id -> organisations.economies().stream()
                        .filter(economy -> economy.id().equals(id))
                        .findFirst());
    }

    /** What came of it: the organisation and its first person. */
    record FirstPerson(OrganisationId organisation, AccountId account) {}

    /**
     * Founds organisation and roles, and burns the link, all or nothing.
     *
     * @param known account of who has one already; empty to open it
     */
    FirstPerson found(String token, SetUpForm form, Optional<AccountId> known) {
        var organisation = OrganisationId.fresh();
        var hash = known.isPresent() ? null : accounts.hashed(form.password());
        return Tenancy.in(
                organisation.id(),
                () -> transactions.execute(_ -> founded(
                        organisation,
                        token,
                        form,
                        () -> known.orElseGet(() -> accounts.open(form.email(), form.name(), hash)))));
    }

    private FirstPerson founded(OrganisationId organisation, String token, SetUpForm form, Supplier<AccountId> first) {
        var economy = links.use(token).orElseGet(() -> organisations.foundEconomy(form.ownEconomy()));
        organisations.found(organisation, new NewOrganisation(form.code(), form.organisation(), form.kind(), economy));
        var account = first.get();
        for (var role : List.of(Role.ADMINISTRATOR, Role.LINCHPIN)) {
            accounts.give(account, role, null, null);
        }
        return new FirstPerson(organisation, account);
    }
}
