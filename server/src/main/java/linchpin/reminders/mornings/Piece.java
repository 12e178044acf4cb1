package linchpin.reminders.mornings;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.HomePanel.Item;
import linchpin.people.HomePanel.Kind;
import linchpin.people.HomePanel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * A piece of somebody's home page with something in it.
 *
 * @param name tells it from the others
 * @param many how many things
 * @param path where they stand
 * @param paths of those that it names: the first few
 */
record Piece(String name, Kind kind, String heading, long many, boolean urgent, String path, Set<String> paths) {

    Piece {
        paths = Set.copyOf(paths);
    }

    static Piece of(String name, Kind kind, Panel panel) {
        var paths =
                panel.items().stream().map(Item::path).filter(Objects::nonNull).collect(Collectors.toSet());
        var first = panel.items().getFirst().path();
        return new Piece(
                name,
                kind,
                panel.heading(),
                Math.max(1, Objects.requireNonNullElse(panel.count(), (long)
                        panel.items().size())),
                panel.stands(),
                panel.more() != null ? panel.more() : panel.items().size() == 1 && first != null ? first : "/home",
                paths);
    }

    /**
     * What somebody was told of it before.
     *
     * @param paths of those that it named
     */
    record Told(String piece, long many, Set<String> paths) {}

    /**
     * Where there are fewer than before, another among the first few has only moved up: so much is told too little rather than too often, and
     * Monday tells all.
     *
     * @param told before; null where nothing was
     * @return whether something in it is new
     */
    boolean newer(@Nullable Told told) {
        return told == null
                || many > told.many()
                || (many == told.many() && !told.paths().containsAll(paths));
    }
}
