package linchpin.people.founding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.commands.Command;
import linchpin.organisation.EconomyId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Organisations.Economy;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Prints a link through which one more organisation is set up, whether the product is running or not. Which local health economy it joins
 * is said here, by who runs the product, and not by who opens the link.
 */
@Component
class FurtherOrganisation implements Command {

    private final SetUp setUp;
    private final Organisations organisations;
    private final Settings settings;
    private final int port;

    FurtherOrganisation(
            SetUp setUp, Organisations organisations, Settings settings, @Value("${server.port:8080}") int port) {
        this.setUp = setUp;
        this.organisations = organisations;
        this.settings = settings;
        this.port = port;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public int run(List<String> words, Map<String, String> options, Output output) {
        if (!words.isEmpty()) {
            output.outcome().println("Only say which economy it joins, if any: ./linchpin organisation --economy NAME");
            return 2;
        }
        if (organisations.all().isEmpty()) {
            output.outcome().println("Nobody is here yet: ./linchpin serve prints the link for the first organisation");
            return 1;
        }
        var economies = organisations.economies();
        var name = options.get("economy");
        if (name == null) {
            output.outcome().println(link(null, "in a local health economy of its own"));
            output.outcome().println("To let it join one instead: --economy NAME. " + thereAre(economies));
            return 0;
        }
        var named = economies.stream()
                .filter(economy -> economy.name().equalsIgnoreCase(name))
                .toList();
        if (named.size() != 1) {
            var which = named.isEmpty() ? "There is no local health economy" : "More than one local health economy is";
            output.outcome().println(which + " called “" + name + "”. " + thereAre(economies));
            return 1;
        }
        var joined = named.getFirst();
        output.outcome().println(link(joined.id(), "in the local health economy “" + joined.name() + "”"));
        return 0;
    }

    private String link(@Nullable EconomyId economy, String where) {
        var address = settings.address() == null ? "http://localhost:" + port : settings.address();
        return "Whoever opens this link sets one organisation up, " + where + ". It works once, for seven days:\n"
                + address + "/set-up/" + setUp.tokenForAnother(economy);
    }

    private static String thereAre(List<Economy> economies) {
        return economies.stream()
                .map(economy -> "“" + economy.name() + "”")
                .collect(Collectors.joining(", ", "There are: ", "."));
    }
}
