package linchpin.demo.tours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.tours.Tour.Line;
import linchpin.people.Role;

/** The tours, as the build takes them along from {@code docs/tours}. */
final class Tours {

    /** A line that begins something: a thing to try or a step. Any other goes on with what stands above it. */
    private static final String BEGINS = "\n(?=- |\\d+\\. )";

    static final List<Tour> ALL = read();

    private Tours() {}

    private static List<Tour> read() {
        try (var stream = Objects.requireNonNull(Tours.class.getResourceAsStream("/demo/tours/README.md"))) {
            var all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n## ", -1))
                    .skip(1)
                    .map(Tours::tour)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tour tour(String section) {
        var things = new ArrayList<Line>();
        var steps = new ArrayList<Line>();
        for (var part : section.split(BEGINS, -1)) {
            var words = part.strip().replaceAll("\\s*\n\\s*", " ");
            if (words.startsWith("- ")) {
                things.add(Line.of(words.substring(2)));
            } else if (words.matches("\\d+\\. .*")) {
                steps.add(Line.of(words.substring(words.indexOf(' ') + 1)));
            }
        }
        return new Tour(section.lines().findFirst().orElseThrow(), List.copyOf(things), List.copyOf(steps));
    }

    /** @return that of the person who plays this role */
    static Tour of(Role role) {
        var name = DemoPeople.ALL.stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow()
                .name();
        return ALL.stream()
                .filter(tour -> tour.title().endsWith(": " + name))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Tour> at(String slug) {
        return ALL.stream().filter(tour -> tour.slug().equals(slug)).findFirst();
    }
}
