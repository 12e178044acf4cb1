package linchpin.people.founding;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.commands.CommandFailed;
import linchpin.organisation.EconomyId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a link through which one more organisation is set up. Which local health economy it joins
 * is said here, by who runs the product, and not by who opens the link.
 */
@Component
class FurtherOrganisation {

    private final SetUpLinks links;
    private final Organisations organisations;
    private final Settings settings;
    private final int port;

    FurtherOrganisation(
            SetUpLinks links, Organisations organisations, Settings settings, @Value("${server.port:8080}") int port) {
        this.links = links;
        this.organisations = organisations;
        this.settings = settings;
        this.port = port;
    }

    /**
     * @param economy the name of the one that it joins; null for one of its own
     * @return the link, with what to know of it
     * @throws CommandFailed when nobody is here yet, or the name is not that of one economy
     */
    String link(@Nullable String economy) {
        if (organisations.all().isEmpty()) {
            throw new CommandFailed("Nobody is here yet: ./linchpin serve prints the link for the first organisation");
        }
        var economies = organisations.economies();
        if (economy == null) {
            return link(null, "in a local health economy of its own") + "\nTo let it join one instead: --economy NAME. "
                    + thereAre(economies);
        }
        var joined = named(economy, economies);
        return link(joined.id(), "in the local health economy “" + joined.name() + "”");
    }

    private static Economy named(String name, List<Economy> economies) {
        var named = economies.stream()
                .filter(economy -> economy.name().equalsIgnoreCase(name))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        var which = named.isEmpty() ? "There is no local health economy" : "More than one local health economy is";
        throw new CommandFailed(which + " called “" + name + "”. " + thereAre(economies));
    }

    private String link(@Nullable EconomyId economy, String where) {
        return "Whoever opens this link sets one organisation up, " + where + ". It works once, for seven days:\n"
                + settings.reachedAt(port) + "/set-up/" + links.further(economy);
    }

    private static String thereAre(List<Economy> economies) {
        return economies.stream()
                .map(economy -> "“" + economy.name() + "”")
                .collect(Collectors.joining(", ", "There are: ", "."));
    }
}
