package attack;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody at a browser: cookies, tokens and forms. Follows no redirect by itself. */
final class Site {

    static final String PLACE = "/give/DEMOA/willow-ward";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_[a-z]+)\" value=\"([^\"]*)\"");
    private static final Pattern RECEIPT = Pattern.compile("\\b\\d{3}(?:[ -]?\\d{3}){6}\\b");

    final String address;
    private final HttpClient client;

    Site(String address) {
        this(address, "127.0.0.1");
    }

    /** @param from the address of this machine from which they come */
    Site(String address, String from) {
        this.address = address;
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(10))
                    .localAddress(InetAddress.getByName(from))
                    .executor(Runnable::run)
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(from, e);
        }
    }

    record Answer(int status, String body, Map<String, List<String>> headers, double seconds) {

        boolean kept() {
            return status == 200 && !receipts().isEmpty();
        }

        List<String> receipts() {
            return RECEIPT.matcher(body).results().map(found -> found.group()).toList();
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    Answer ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var began = System.nanoTime();
        HttpResponse<String> answer =
                client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(), answer.body(), answer.headers().map(), (System.nanoTime() - began) / 1e9);
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    Answer get(String path) throws IOException, InterruptedException {
        return ask(at(path));
    }

    /** @param fields name, value, name, value */
    Answer post(String path, String... fields) throws IOException, InterruptedException {
        return ask(at(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** With the hidden fields of the page's forms, as its button would send them: where a name stands in several forms, the last. */
    Answer press(String page, String path, String... fields) throws IOException, InterruptedException {
        return post(path, with(hidden(get(page).body()), fields));
    }

    static String[] with(List<String> hidden, String... fields) {
        var all = new ArrayList<>(hidden);
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    static List<String> hidden(String page) {
        var found = new java.util.LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(field -> found.put(field.group(1), field.group(2)));
        return found.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toList();
    }

    static String form(String... fields) {
        var text = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer upload(String path, List<String> hidden, String name, byte[] file) throws IOException, InterruptedException {
        var edge = "edge" + UUID.randomUUID();
        var head = new StringBuilder();
        for (var i = 0; i < hidden.size(); i += 2) {
            head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(edge, hidden.get(i), hidden.get(i + 1)));
        }
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(edge, name))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        var tail = "\r\n--" + edge + "--\r\n";
        return ask(at(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString(tail))));
    }

    /** Signs in to the demonstration as somebody in this role. */
    Site as(String role) throws IOException, InterruptedException {
        var answer = press("/demo", "/demo", "role", role);
        if (answer.status() / 100 != 3) {
            throw new IllegalStateException("Nobody could be " + role + ": " + answer.status());
        }
        return this;
    }

    static String once() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    Answer give(String once, String words) throws IOException, InterruptedException {
        return post(PLACE, "once", once, "story", words);
    }
}
