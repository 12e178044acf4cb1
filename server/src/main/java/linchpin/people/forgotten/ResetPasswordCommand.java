package linchpin.people.forgotten;

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
import picocli.CommandLine.Parameters;

/** Has a link made through which somebody who forgot their password chooses another. */
@Command(
        name = "reset-password",
        description = {
            "Prints a link through which somebody who forgot their password chooses another, whether the product is running or not.",
            "",
            "Make sure that it reaches that person and nobody else. It works once, for one hour, and signs them out."
        })
final class ResetPasswordCommand implements ProductCommand {

    @Parameters(paramLabel = "EMAIL", description = "the address they sign in with")
    private @Nullable String email;

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "which it is for, where the address has an account in several")
    private @Nullable String organisation;

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
        output.outcome().println(product.getBean(MakeResetLink.class).link(String.valueOf(email), organisation));
    }
}
