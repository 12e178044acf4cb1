package linchpin.people.founding;

import java.util.List;
import java.util.Optional;
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
     * Founds organisation, account and roles, and burns the link, all or nothing. The account is of the new organisation alone, whether or not
     * the address has others, so nothing here depends on who has one elsewhere.
     */
    FirstPerson found(String token, SetUpForm form) {
        var organisation = OrganisationId.fresh();
        var hash = accounts.hashed(form.email(), form.password());
        return Tenancy.in(organisation.id(), () -> transactions.execute(_ -> founded(organisation, token, form, hash)));
    }

    private FirstPerson founded(OrganisationId organisation, String token, SetUpForm form, String hash) {
        var economy = links.use(token).orElseGet(() -> organisations.foundEconomy(form.ownEconomy()));
        organisations.found(organisation, new NewOrganisation(form.code(), form.organisation(), form.kind(), economy));
        var account = accounts.open(form.email(), form.name(), hash);
        for (var role : List.of(Role.ADMINISTRATOR, Role.LINCHPIN)) {
            accounts.give(account, role, null, null);
        }
        return new FirstPerson(organisation, account);
    }
}
