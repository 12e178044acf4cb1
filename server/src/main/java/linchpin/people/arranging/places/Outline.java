package linchpin.people.arranging.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.organisation.Place;
import linchpin.platform.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Many places at once, as lines like "Medicine &gt; Stroke service &gt; Ward 7 (ward)", beside the places there are.
 *
 * @param entries each after its parent
 * @param objection what is wrong with the lines, in words to show; empty when nothing is
 */
record Outline(List<PlaceLine> entries, Optional<String> objection) {

    private static final int MOST_LINES = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int DEEPEST = 12;
    private static final Pattern KIND = Pattern.compile("^(.*\\S)\\s*\\((\\p{Alpha}+)\\)$");

    /**
     * @param path names from the top, the place's own last
     * @param already whether there is such a place
     * @param written the path as somebody wrote it, where an open place of that name was found further below; null for a path that was
     *     written as it is
     */
    record PlaceLine(
            List<String> path,
            PlaceKind kind,
            boolean already,
            @Nullable String written) {

        String name() {
            return path.getLast();
        }

        /** What two spellings of one place have in common. */
        static List<String> key(List<String> path) {
            return path.stream().map(Spelling::key).toList();
        }
    }

    /** @return how many of them are new */
    long fresh() {
        return entries.stream().filter(entry -> !entry.already()).count();
    }

    /** @return those that somebody may say are another place of the same name */
    List<PlaceLine> found() {
        return entries.stream().filter(entry -> entry.written() != null).toList();
    }

    static Outline of(String text, List<Place> existing) {
        return of(text, existing, Set.of());
    }

    /** @param another the paths, as written, of those that are another place than the open one of the same name further below */
    static Outline of(String text, List<Place> existing, Set<String> another) {
        var there = new Standing(existing, another);
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return refused("Enter between 1 and " + MOST_LINES + " lines");
        }
        var entries = new HashMap<List<String>, PlaceLine>();
        var ordered = new ArrayList<PlaceLine>();
        for (var line : lines) {
            var wrong = read(line, there, entries, ordered);
            if (wrong.isPresent()) {
                return refused(wrong.get());
            }
        }
        return new Outline(List.copyOf(ordered), Optional.empty());
    }

    private static Optional<String> read(
            String line, Standing there, Map<List<String>, PlaceLine> entries, List<PlaceLine> ordered) {
        var names = line.strip().split("\\s*[>›]\\s*", -1);
        if (names.length > DEEPEST) {
            return Optional.of("The line “" + line.strip() + "” has more than " + DEEPEST + " levels");
        }
        List<String> path = List.of();
        for (var written : names) {
            var kind = KIND.matcher(written);
            var named = kind.matches() ? PlaceKind.of(kind.group(2)) : Optional.<PlaceKind>empty();
            var name = named.isPresent() ? kind.group(1) : written;
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                return Optional.of("A name in the line “" + line.strip() + "” is missing or too long");
            }
            var entry = there.line(path, name, named, names.length > 1);
            path = entry.path();
            if (entries.putIfAbsent(PlaceLine.key(path), entry) == null) {
                ordered.add(entry);
            }
        }
        return Optional.empty();
    }

    private static Outline refused(String objection) {
        return new Outline(List.of(), Optional.of(objection));
    }
}
