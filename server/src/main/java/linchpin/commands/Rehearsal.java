package linchpin.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks a product just started for a few pages, so that Java can remember for the next start what a start and a page need. */
public final class Rehearsal {

    private static final List<String> PAGES = List.of("/sign-in", "/ui/nhsuk.css", "/home", "/nowhere");

    private Rehearsal() {}

    /** @param port it listens on */
    public static void of(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var round = 0; round < 20; round++) {
                for (var page : PAGES) {
                    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                            .header("Accept", "text/html")
                            .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
