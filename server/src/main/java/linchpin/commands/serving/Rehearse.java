package linchpin.commands.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import linchpin.commands.Installation;
import linchpin.commands.Output;
import linchpin.commands.ProductCommand;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the product and asks it for a few pages, so that Java can remember for the next start what a start and a page need. */
@Command(name = "rehearse", hidden = true, description = "starts for practice, as the launcher does once after a build")
final class Rehearse implements ProductCommand {

    private static final List<String> PAGES = List.of("/sign-in", "/ui/nhsuk.css", "/home", "/nowhere");
    private static final int ROUNDS = 20;

    @Mixin
    private Installation installation;

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
        var address = "http://127.0.0.1:" + Objects.requireNonNull(server).getPort();
        try (var client = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    var request = HttpRequest.newBuilder(URI.create(address + page))
                            .header("Accept", "text/html")
                            .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
