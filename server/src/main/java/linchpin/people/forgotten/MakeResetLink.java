package linchpin.people.forgotten;

import java.util.stream.Collectors;
import linchpin.commands.CommandFailed;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.platform.Settings;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the link for whoever runs the product, who knows the person and hands it over. */
@Component
class MakeResetLink {

    private final Accounts accounts;
    private final Organisations organisations;
    private final ResetLinks links;
    private final Settings settings;
    private final int port;

    MakeResetLink(
            Accounts accounts,
            Organisations organisations,
            ResetLinks links,
            Settings settings,
            @Value("${server.port:8080}") int port) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.links = links;
        this.settings = settings;
        this.port = port;
    }

    /**
     * @param code of the organisation; null where the address has an account in one only
     * @return the link, with what to know of it
     * @throws CommandFailed when nobody signs in with this address there, or it is not known where
     */
    String link(String email, @Nullable String code) {
        var known = accounts.everywhere(email).stream()
                .map(account ->
                        new Where(organisations.with(account.orgId()).orElseThrow(), new AccountId(account.id())))
                .filter(where -> code == null || where.organisation().code().equalsIgnoreCase(code))
                .toList();
        if (known.isEmpty()) {
            throw new CommandFailed("Nobody signs in with the address “" + email + "”"
                    + (code == null ? "" : " at " + code) + ", or their account was stopped. Check how it is written.");
        }
        if (known.size() > 1) {
            throw new CommandFailed("This address has an account in more than one organisation: "
                    + known.stream().map(where -> where.organisation().code()).collect(Collectors.joining(", "))
                    + ". Name one with --organisation CODE.");
        }
        var where = known.getFirst();
        var token = Tenancy.in(where.organisation().id().id(), () -> links.made(where.account()));
        return "Whoever opens this link chooses a new password for " + email.strip() + " at "
                + where.organisation().name()
                + ". Give it to that person and to nobody else. It works once, for one hour:\n"
                + settings.reachedAt(port) + "/new-password/"
                + where.organisation().code() + "/" + token;
    }

    private record Where(Organisation organisation, AccountId account) {}
}
