package linchpin.commands.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.Port;
import linchpin.commands.ProductCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the product until somebody ends it. */
@Command(
        name = "serve",
        description = "Runs the product and prints its address.",
        footerHeading = "%n",
        footer = {
            "Set in the environment only: LINCHPIN_ADDRESS, the address people reach it at; LINCHPIN_KEY, its key in"
                    + " base64 instead of the file in DIR; LINCHPIN_BACKUPS_KEPT, of how many nights: 14; LINCHPIN_HEAP, Java's memory; LINCHPIN_JDK, the JDK 25 to use."
        })
final class Serve implements ProductCommand {

    @Mixin
    private Installation installation;

    @Mixin
    private Port port;

    @Option(
            names = "--demo",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "opens with an invented trust, in a data directory of its own (LINCHPIN_DEMO=true)")
    private @Nullable Boolean demo;

    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description =
                    "where each night's backup is kept: backups in its data directory unless set (LINCHPIN_BACKUPS)")
    private @Nullable String backups;

    @Override
    public List<String> settings() {
        var settings = new ArrayList<>(installation.settings());
        settings.addAll(port.settings());
        if (backups != null) {
            settings.add("--linchpin.backups=" + backups);
        }
        if (demo != null) {
            settings.add("--linchpin.demo=" + demo);
        }
        return settings;
    }

    @Override
    public boolean withPages() {
        return true;
    }

    @Override
    public void run(ApplicationContext product, Output output) throws InterruptedException {
        var closed = new CountDownLatch(1);
        ((ConfigurableApplicationContext) product).addApplicationListener((ContextClosedEvent _) -> closed.countDown());
        closed.await();
    }
}
