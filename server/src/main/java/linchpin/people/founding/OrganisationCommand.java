package linchpin.people.founding;

import java.util.List;
import java.util.stream.Stream;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.Port;
import linchpin.commands.ProductCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has a link made through which one more organisation is set up. */
@Command(
        name = "organisation",
        description = {
            "Prints a link through which one more organisation is set up, whether the product is running or not.",
            "",
            "Whoever opens it names the organisation and becomes its administrator. It works once, for seven days."
        })
final class OrganisationCommand implements ProductCommand {

    @Option(
            names = "--economy",
            paramLabel = "NAME",
            description = "the local health economy it joins; one of its own where none is named")
    private @Nullable String economy;

    @Mixin
    private Installation installation;

    @Mixin
    private Port port;

    @Override
    public List<String> settings() {
        return Stream.of(installation.settings(), port.settings())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void run(ApplicationContext product, Output output) {
        output.outcome().println(product.getBean(FurtherOrganisation.class).link(economy));
    }
}
