package linchpin.demo.sayings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The invented words of the demonstration, read from {@code demo/words.txt}.
 *
 * @param times when what is heard together was said, by what it is heard in
 */
record Sayings(List<Saying> all, Map<String, Time> times) {

    /** From so many days ago to so many days ago. */
    record Time(int from, int to) {

        /** @return how many days ago the one at this place among so many was said, the first one first */
        int ago(int at, int many) {
            return many == 1 ? to : from - (from - to) * at / (many - 1);
        }
    }

    static Sayings read() {
        var stream = Objects.requireNonNull(Sayings.class.getResourceAsStream("/demo/words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sayings of(List<String> lines) {
        var times = lines.stream()
                .filter(line -> line.startsWith("@"))
                .map(line -> line.substring(1).strip().split("\\s*\\|\\s*", -1))
                .collect(Collectors.toMap(
                        time -> time[0], time -> new Time(Integer.parseInt(time[1]), Integer.parseInt(time[2]))));
        return new Sayings(
                lines.stream()
                        .filter(line -> !line.startsWith("@"))
                        .map(Saying::parse)
                        .toList(),
                times);
    }

    /** @return what is said about these places, by name */
    List<Saying> about(Set<String> places) {
        return all.stream().filter(saying -> places.contains(saying.place())).toList();
    }
}
