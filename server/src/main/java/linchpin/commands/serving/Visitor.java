package linchpin.commands.serving;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody whose browser keeps cookies, who opens pages and fills in forms with what stands in them already. */
final class Visitor implements AutoCloseable {

    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern WORDS = Pattern.compile("<textarea\\b[^>]*\\bname=\"([^\"]*)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(type|name|value)=\"([^\"]*)\"");

    private final String address;
    private final HttpClient client;
    private final List<String> refused = new ArrayList<>();

    /** @param address of the product, as in {@code http://127.0.0.1:8080} */
    Visitor(String address) {
        this.address = address;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** @return what stands on the page, as a browser asks for it */
    String open(String path) throws IOException, InterruptedException {
        return answer(path, asking(path).GET());
    }

    /** As {@link #send(String, String, Map)}, with these words wherever the form asks for words. */
    String say(String path, String page, String words) throws IOException, InterruptedException {
        return send(
                path,
                page,
                WORDS.matcher(page)
                        .results()
                        .collect(Collectors.toMap(field -> field.group(1), _ -> words, (one, _) -> one)));
    }

    /**
     * Sends the form of a page: what is hidden in it, the first of each choice, and what is typed.
     *
     * @return what stands on the page that it leads to
     */
    String send(String path, String page, Map<String, String> typed) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(page).results().map(field -> attributes(field.group())).forEach(field -> {
            if (field.containsKey("name") && List.of("hidden", "radio").contains(field.get("type"))) {
                fields.putIfAbsent(field.get("name"), field.getOrDefault("value", ""));
            }
        });
        fields.putAll(typed);
        var body = fields.entrySet().stream()
                .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return answer(
                path,
                asking(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @return the addresses that were not answered with a page, with how they were */
    List<String> refused() {
        return refused;
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    private String answer(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            refused.add(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    private static Map<String, String> attributes(String field) {
        return ATTRIBUTE
                .matcher(field)
                .results()
                .collect(Collectors.toMap(
                        one -> one.group(1), one -> one.group(2), (first, _) -> first, LinkedHashMap::new));
    }

    private static String coded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
