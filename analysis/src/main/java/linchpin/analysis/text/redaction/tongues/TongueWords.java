package linchpin.analysis.text.redaction.tongues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.text.redaction.findings.Plain;

/** Words by which languages are known: a bit for each language. */
final class TongueWords {

    private static final TongueWords SHIPPED = read();

    private final List<String> languages;
    private final Map<String, Integer> words;

    private TongueWords(List<String> languages, Map<String, Integer> words) {
        this.languages = languages;
        this.words = words;
    }

    static TongueWords shipped() {
        return SHIPPED;
    }

    private static TongueWords read() {
        try (var in = TongueWords.class.getResourceAsStream("tongues.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list tongues.txt is not in the jar.");
            }
            var languages = new ArrayList<String>();
            var words = new HashMap<String, Integer>(4_000);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int bit = 1 << languages.size();
                        int colon = line.indexOf(':');
                        languages.add(line.substring(0, colon));
                        for (var word :
                                new Plain(line.substring(colon + 2)).lower().split(" ", -1)) {
                            words.merge(word, bit, (a, b) -> a | b);
                        }
                    });
            return new TongueWords(List.copyOf(languages), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the languages that have this word, a bit for each; 0 for none */
    int of(String word) {
        return words.getOrDefault(word, 0);
    }

    int languages() {
        return languages.size();
    }

    String language(int at) {
        return languages.get(at);
    }
}
