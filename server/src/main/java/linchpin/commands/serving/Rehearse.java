package linchpin.commands.serving;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.Practice;
import linchpin.commands.ProductCommand;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts the product, sets an organisation up and opens what people open most, so that Java can remember for the next start what a start and
 * these pages need, and which of their code is worth compiling.
 */
@Command(name = "rehearse", hidden = true, description = "starts for practice, as the launcher does once after a build")
final class Rehearse implements ProductCommand {

    private static final String CODE = "PRACTICE";
    private static final String GIVE = "/give/" + CODE + "/_all";
    private static final List<String> PAGES =
            List.of("/home", "/log", "/log?q=kind", "/figures", "/matters", "/actions", "/said/" + CODE, "/receipt");
    private static final Pattern ONE = Pattern.compile("href=\"(/log/[0-9a-f-]{36})");
    private static final Pattern STYLE = Pattern.compile("href=\"(/ui/[^\"]+\\.css)");
    private static final int ROUNDS = 60;

    private final int rounds;

    @Mixin
    private Installation installation;

    Rehearse() {
        this(ROUNDS);
    }

    /** @param rounds how often everything is opened */
    Rehearse(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<String> settings() {
        return installation.settings();
    }

    @Override
    public boolean withPages() {
        return true;
    }

    @Override
    public void run(ApplicationContext product, Output output) throws IOException, InterruptedException {
        var server = ((WebServerApplicationContext) product).getWebServer();
        try (var visitor =
                new Visitor("http://127.0.0.1:" + Objects.requireNonNull(server).getPort())) {
            setUp(visitor, product.getBean(Practice.class).setUpPath());
            for (var round = 0; round < rounds; round++) {
                visitor.say(GIVE, visitor.open(GIVE), "The nurse was kind, and I waited for an hour.");
                walk(visitor);
            }
            visitor.refused().stream().distinct().forEach(output.outcome()::println);
        }
    }

    private static void setUp(Visitor visitor, String path) throws IOException, InterruptedException {
        visitor.open("/sign-in");
        visitor.send(
                path,
                visitor.open(path),
                Map.of(
                        "organisation", "Practice",
                        "code", CODE,
                        "kind", "other",
                        "economy", "Practice " + UUID.randomUUID(),
                        "name", "Practice",
                        "email", "practice@example.org",
                        "password", UUID.randomUUID().toString()));
    }

    private static void walk(Visitor visitor) throws IOException, InterruptedException {
        for (var path : PAGES) {
            visitor.open(path);
        }
        var log = visitor.open("/log");
        for (var link : List.of(ONE, STYLE)) {
            var found = link.matcher(log);
            if (found.find()) {
                visitor.open(found.group(1));
            }
        }
    }
}
