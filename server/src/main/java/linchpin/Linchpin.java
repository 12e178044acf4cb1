package linchpin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import linchpin.commands.Arguments;
import linchpin.commands.Command;
import linchpin.commands.Rehearsal;
import linchpin.commands.Usage;
import linchpin.commands.chart.ChartFile;
import linchpin.commands.read.ReadFile;
import linchpin.platform.CannotStart;
import linchpin.platform.Refusal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the product, or does one of its commands. The only class outside a module. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Linchpin {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Exit codes: 0 done, 1 failed with a reason, 2 not understood. */
    public static void main(String[] words) {
        try {
            run(Arguments.of(words));
        } catch (Usage e) {
            System.err.println(e.getMessage() + "\n");
            System.err.print(Usage.TEXT);
            System.exit(MISUSED);
        }
    }

    private static void run(Arguments arguments) {
        switch (arguments.command()) {
            case "serve" -> started(arguments, WebApplicationType.SERVLET);
            case "rehearse" -> rehearse(arguments);
            case "read" -> System.exit(done(new ReadFile(), arguments));
            case "chart" -> System.exit(done(new ChartFile(), arguments));
            default -> System.exit(done(arguments));
        }
    }

    private static ConfigurableApplicationContext started(Arguments arguments, WebApplicationType type) {
        var application = new SpringApplication(Linchpin.class);
        application.setWebApplicationType(type);
        var settings = new ArrayList<>(arguments.settings());
        if (type == WebApplicationType.NONE) {
            settings.add("--linchpin.join=true");
            settings.add("--spring.main.lazy-initialization=true"); // a command needs no pages
        }
        try {
            return application.run(settings.toArray(String[]::new));
        } catch (RuntimeException e) { // Spring or StartFailure has said why
            System.exit(FAILED);
            throw new CannotStart("Never reached", e);
        }
    }

    private static int done(Arguments arguments) {
        try (var context = started(arguments, WebApplicationType.NONE)) {
            var command = context.getBeanProvider(Command.class).stream()
                    .filter(offered -> offered.name().equals(arguments.command()))
                    .findFirst()
                    .orElseThrow(
                            () -> new CannotStart("\"" + arguments.command() + "\" is not there yet in this version."));
            return command.run(arguments.words(), arguments.options(), new Command.Output(progress(), System.err));
        } catch (Refusal e) {
            System.err.println(e.getMessage() + ". " + e.getBody().getDetail());
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
        }
        return FAILED;
    }

    /** A command that needs neither server nor database. */
    private static int done(Command command, Arguments arguments) {
        return command.run(arguments.words(), arguments.options(), new Command.Output(progress(), System.err));
    }

    private static PrintStream progress() {
        return System.getenv("LINCHPIN_QUIET") == null ? System.err : new PrintStream(OutputStream.nullOutputStream());
    }

    private static void rehearse(Arguments arguments) {
        try (var context = started(arguments, WebApplicationType.SERVLET)) {
            var server = ((WebServerApplicationContext) context).getWebServer();
            if (server != null) {
                Rehearsal.of(server.getPort());
            }
        } catch (IOException e) {
            System.err.println("The rehearsal could not fetch a page: " + e.getMessage());
            System.exit(FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
