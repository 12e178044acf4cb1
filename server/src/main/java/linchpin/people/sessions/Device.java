package linchpin.people.sessions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser and what it runs on, in words that its owner knows it by. What the browser itself says is not kept: it tells apart too much. */
final class Device {

    /** By a word of what browsers call themselves. The first that fits counts, for each claims to be those after it. */
    private static final Map<String, String> BROWSERS = inOrder(
            "edg",
            "Edge",
            "opr/",
            "Opera",
            "samsungbrowser",
            "Samsung Internet",
            "firefox",
            "Firefox",
            "fxios",
            "Firefox",
            "crios",
            "Chrome",
            "chrome",
            "Chrome",
            "safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iphone",
            "iPhone",
            "ipad",
            "iPad",
            "android",
            "Android",
            "windows",
            "Windows",
            "cros",
            "a Chromebook",
            "mac os",
            "Mac",
            "linux",
            "Linux");

    private Device() {}

    /** @param said by the browser of itself; null where it says nothing */
    static String of(@Nullable String said) {
        var words = said == null ? "" : said.toLowerCase(Locale.ROOT);
        var system = first(SYSTEMS, words);
        var browser = first(BROWSERS, words);
        return (browser == null ? "A browser" : browser) + (system == null ? "" : " on " + system);
    }

    private static @Nullable String first(Map<String, String> names, String words) {
        return names.entrySet().stream()
                .filter(name -> words.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
