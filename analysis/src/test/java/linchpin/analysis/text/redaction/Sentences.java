package linchpin.analysis.text.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** A sentence with known names in it: templates filled by chance, and the spelling and capitals that people use. */
public final class Sentences {

    /** Words, and where the names stand. */
    public record Filled(String words, List<int[]> names) {}

    private final Random random;

    public Sentences(Random random) {
        this.random = random;
    }

    public static List<String> lines(String resource) {
        try (var in = Sentences.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Chooses among (a|b) and puts a word for each {X}; X from what is named is a name. */
    public Filled fill(String template, BiFunction<Character, Random, String> words, String named) {
        var out = new StringBuilder();
        var names = new ArrayList<int[]>();
        fill(template, words, named, out, names);
        return new Filled(out.toString(), names);
    }

    private void fill(
            String t, BiFunction<Character, Random, String> words, String named, StringBuilder out, List<int[]> names) {
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            int close = c == '(' ? t.indexOf(')', i) : -1;
            if (close > 0 && t.substring(i, close).contains("|")) {
                var choices = t.substring(i + 1, close).split("\\|");
                fill(choices[random.nextInt(choices.length)], words, named, out, names);
                i = close;
            } else if (c == '{') {
                char slot = t.charAt(i + 1);
                int start = out.length();
                out.append(words.apply(slot, random));
                if (named.indexOf(slot) >= 0) {
                    names.add(new int[] {start, out.length()});
                }
                i += 2;
            } else {
                out.append(c);
            }
        }
    }

    /** A slip of the fingers in a word: a letter left out, doubled, swapped or wrong. */
    public String slip(String word) {
        if (word.length() < 4) {
            return word;
        }
        int i = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, i) + word.substring(i + 1);
            case 1 -> word.substring(0, i) + word.charAt(i) + word.substring(i);
            case 2 -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            default -> word.substring(0, i) + "aeioubdhklmnrsty".charAt(random.nextInt(16)) + word.substring(i + 1);
        };
    }

    public static String capital(String name) {
        var out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || !Character.isLetter(out.charAt(i - 1)) && !(out.charAt(i - 1) == '\'' && i > 2)) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
