package voters;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One of the nodes, as people start it, and what is asked of it. */
final class Node implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60))
            .build();
    private final String address;
    private final Process launched;
    final AtomicInteger again = new AtomicInteger();

    /** @param joins whether it works on the database that another node runs */
    Node(Path root, Path work, int port, boolean joins) throws IOException {
        address = "http://127.0.0.1:" + port;
        var builder = new ProcessBuilder(
                root.resolve("linchpin").toString(), "serve", "--demo", "--data", work + "/data", "--port", "" + port);
        builder.environment().put("LINCHPIN_JOIN", "" + joins);
        launched = builder.redirectErrorStream(true)
                .redirectOutput(work.resolve("node-" + port + ".log").toFile())
                .start();
    }

    void ready() throws Exception {
        for (var tries = 0; tries < 1200; tries++) {
            try {
                if (send("linchpin=", HttpRequest.newBuilder(URI.create(address + "/decided/DEMOA"))).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not there yet
            }
            if (!launched.isAlive()) {
                throw new IllegalStateException("It did not start; see its log");
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException(address + " does not answer");
    }

    /** Who is told to come back later does: that the server is busy is no lost vote. */
    HttpResponse<String> send(String cookie, HttpRequest.Builder request) throws IOException, InterruptedException {
        for (;;) {
            var answer = client.send(
                    request.timeout(Duration.ofSeconds(120)).setHeader("Cookie", cookie).setHeader("Accept", "text/html").build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                return answer;
            }
            again.incrementAndGet();
            Thread.sleep(1_000L * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }

    HttpResponse<String> get(String cookie, String path) throws IOException, InterruptedException {
        return send(cookie, HttpRequest.newBuilder(URI.create(address + path)));
    }

    HttpResponse<String> post(String cookie, String path, String form) throws IOException, InterruptedException {
        return send(cookie, HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** @return seconds of processor so far: Java, and the database where this node runs it */
    double processor() {
        return Stream.concat(Stream.of(launched.toHandle()), launched.descendants())
                .mapToLong(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum() / 1e3;
    }

    @Override
    public void close() throws InterruptedException {
        launched.destroy();
        launched.descendants().filter(one -> one.info().command().orElse("").endsWith("java")).forEach(ProcessHandle::destroy);
        launched.waitFor();
    }
}
