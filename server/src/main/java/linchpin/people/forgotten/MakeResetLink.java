package linchpin.people.forgotten;

import linchpin.commands.CommandFailed;
import linchpin.people.Accounts;
import linchpin.platform.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the link for whoever runs the product, who knows the person and hands it over. */
@Component
class MakeResetLink {

    private final Accounts accounts;
    private final ResetLinks links;
    private final Settings settings;
    private final int port;

    MakeResetLink(Accounts accounts, ResetLinks links, Settings settings, @Value("${server.port:8080}") int port) {
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.port = port;
    }

    /**
     * @return the link, with what to know of it
     * @throws CommandFailed when nobody signs in with this address
     */
    String link(String email) {
        var account = accounts.withAddress(email)
                .orElseThrow(() -> new CommandFailed("Nobody signs in with the address “" + email
                        + "”, or their account was stopped. Check how it is written."));
        return "Whoever opens this link chooses a new password for " + email.strip()
                + ". Give it to that person and to nobody else. It works once, for one hour:\n"
                + settings.reachedAt(port) + "/new-password/" + links.made(account);
    }
}
