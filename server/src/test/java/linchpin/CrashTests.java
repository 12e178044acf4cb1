package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import linchpin.feedback.giving.Giver;
import linchpin.support.Product;
import linchpin.support.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole product as people run it, killed while people speak to it: what it thanked for, it has (F1). */
@Proves("F1")
public class CrashTests {

    private static final int GIVERS = 4;
    private static final int ENOUGH = 60;

    private static Path data;

    @BeforeAll
    static void makeDirectory() {
        data = Product.directory();
    }

    @AfterAll
    static void deleteDirectory() throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
    }

    @Test
    void losesNothingItThankedForWhenItIsKilled() throws Exception {
        Set<String> receipts = ConcurrentHashMap.newKeySet();
        try (var product = serve()) {
            var port = port(product);
            found(port, product.awaitLine("Nobody is here yet. Set it up, once, at "));
            var givers = giveUntilItDies(port, receipts);
            while (receipts.size() < ENOUGH) {
                Thread.sleep(5);
            }
            var server = server(data);
            product.kill();
            for (var giver : givers) {
                giver.join();
            }
            assertThat(server.onExit()).as("the database is gone too").succeedsWithin(20, TimeUnit.SECONDS);
        }
        try (var product = serve()) {
            var port = port(product);
            secondStartIsRefusedKindly();
            takenPortIsSaidKindly(port);
            var giver = new Giver(port);
            assertThat(receipts)
                    .hasSizeGreaterThanOrEqualTo(ENOUGH)
                    .allSatisfy(receipt -> assertThat(
                                    giver.post("/receipt", "receipt", receipt).body())
                            .contains("Killed while speaking"));
            product.stop();
        }
    }

    private static void secondStartIsRefusedKindly() {
        try (var second = serve()) {
            assertThat(second.awaitEnd())
                    .contains("Linchpin is already running on " + data)
                    .doesNotContain("\tat ");
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    private static void takenPortIsSaidKindly(int port) throws IOException {
        var other = Product.directory();
        try (var second =
                Product.start(Linchpin.class, "serve", "--port", Integer.toString(port), "--data", other.toString())) {
            assertThat(second.awaitEnd()).contains("Port " + port + " is taken").doesNotContain("\tat ");
            assertThat(second.exitCode()).isEqualTo(1);
        } finally {
            new ProcessBuilder("rm", "-rf", other.toString()).start();
        }
    }

    private static Product serve() {
        return Product.start(Linchpin.class, "serve", "--port", "0", "--data", data.toString());
    }

    private static int port(Product product) {
        return URI.create(product.awaitLine("Linchpin is at ")).getPort();
    }

    private static Thread[] giveUntilItDies(int port, Set<String> receipts) {
        var givers = new Thread[GIVERS];
        for (var i = 0; i < GIVERS; i++) {
            givers[i] = Thread.ofPlatform().start(() -> {
                var giver = new Giver(port);
                try {
                    while (true) {
                        receipts.add(giver.give("RX1", "_all", "say[good]", "Killed while speaking"));
                    }
                } catch (RuntimeException e) { // the line went dead, as it was meant to
                }
            });
        }
        return givers;
    }

    /** @return the database that runs in this directory */
    public static ProcessHandle server(Path data) throws IOException {
        var file = data.resolve("postgres/cluster/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
    }

    /** Founds the first organisation, as its first person would. */
    public static void found(int port, String link) throws IOException, InterruptedException {
        var path = URI.create(link).getPath();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build()) {
            var address = URI.create("http://localhost:" + port + path);
            var form = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept", "text/html")
                            .build(),
                    text());
            var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
            assertThat(token.find()).as(form.body()).isTrue();
            var fields = "_csrf=" + token.group(1) + "&organisation=Trust&code=RX1&kind=acute&economy=&name=Ann"
                    + "&email=ann@example.org&password=correct+horse+battery+staple";
            var answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    text());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        }
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }
}
