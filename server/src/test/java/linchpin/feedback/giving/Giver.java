package linchpin.feedback.giving;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who gives feedback: a plain HTTP client that keeps no cookie and knows no script. */
public final class Giver {

    /** What nobody may find in the database afterwards. */
    public static final String ADDRESS = "203.0.113.77";

    /** What nobody may find in the database afterwards. */
    public static final String BROWSER = "TellTaleBrowser/9.75";

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f]{32})\"");
    private static final Pattern DIGITS = Pattern.compile("name=\"receipt\" value=\"([0-9]{21})\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final int port;

    public Giver(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** @param fields name, value, name, value, … */
    public HttpResponse<String> post(String path, String... fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** @return the receipt of one line of praise */
    public String give(String organisation, String place) {
        return give(organisation, place, "say[good]", "Kind staff");
    }

    /** @return the receipt of what these fields say */
    public String give(String organisation, String place, String... fields) {
        return digits(post("/give/" + organisation + "/" + place, fields));
    }

    public static String once(HttpResponse<String> page) {
        return found(ONCE, page);
    }

    public static String digits(HttpResponse<String> page) {
        return found(DIGITS, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var matcher = pattern.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in the answer " + page.statusCode() + ": " + page.body());
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("User-Agent", BROWSER)
                .header("X-Forwarded-For", ADDRESS);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
