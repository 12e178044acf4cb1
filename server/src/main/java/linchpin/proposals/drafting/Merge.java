package linchpin.proposals.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.proposals.drafting.Differences.Same;

/**
 * Two texts that were made out of a third, put together line by line. Where only one of them changed something, or both the same, that stands;
 * where both changed the same lines, or lines that touch, both wordings are kept and a person decides. It says so rather too often than once
 * too seldom.
 */
final class Merge {

    private Merge() {}

    /** A stretch of the merged text. */
    sealed interface Piece {}

    /** Nobody has to look at it. */
    record Agreed(List<String> lines) implements Piece {}

    /** Both changed it. */
    record Conflict(List<String> ours, List<String> theirs) implements Piece {}

    /** @param pieces in the order of the text */
    record Merged(List<Piece> pieces) {

        /** @return the stretches that both changed */
        List<Conflict> conflicts() {
            return pieces.stream()
                    .filter(Conflict.class::isInstance)
                    .map(Conflict.class::cast)
                    .toList();
        }

        /** @return all of it; where both changed something their lines stand first, then ours: no word of either is missing */
        List<String> lines() {
            return pieces.stream()
                    .flatMap(piece -> switch (piece) {
                        case Agreed(var lines) -> lines.stream();
                        case Conflict(var ours, var theirs) -> Stream.concat(theirs.stream(), ours.stream());
                    })
                    .toList();
        }
    }

    /** Lines of the base that one side put others for. Either may be none. */
    private record Change(int from, int to, int newFrom, int newTo) {}

    /** @return what came of both */
    static Merged of(List<String> base, List<String> ours, List<String> theirs) {
        var mine = changes(base, ours);
        var other = changes(base, theirs);
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var i = 0;
        var j = 0;
        while (i < mine.size() || j < other.size()) {
            var group = group(mine, i, other, j);
            pieces.add(new Agreed(base.subList(done, group.from())));
            pieces.add(piece(side(ours, mine, i, group.mine(), group), side(theirs, other, j, group.other(), group)));
            done = group.to();
            i = group.mine();
            j = group.other();
        }
        pieces.add(new Agreed(base.subList(done, base.size())));
        return new Merged(pieces);
    }

    private static List<Change> changes(List<String> base, List<String> changed) {
        var changes = new ArrayList<Change>();
        var from = 0;
        var newFrom = 0;
        var runs = new ArrayList<>(Differences.between(base, changed));
        runs.add(new Same(base.size(), changed.size(), 0));
        for (var run : runs) {
            if (run.left() > from || run.right() > newFrom) {
                changes.add(new Change(from, run.left(), newFrom, run.right()));
            }
            from = run.leftEnd();
            newFrom = run.rightEnd();
        }
        return changes;
    }

    /** Lines of the base that changes touch which overlap or lie against each other, and the first change beyond, of each side. */
    private record Group(int from, int to, int mine, int other) {}

    private static Group group(List<Change> mine, int i, List<Change> other, int j) {
        var from = Math.min(start(mine, i), start(other, j));
        var to = from;
        var a = i;
        var b = j;
        while (true) {
            if (start(mine, a) <= to) {
                to = Math.max(to, mine.get(a++).to());
            } else if (start(other, b) <= to) {
                to = Math.max(to, other.get(b++).to());
            } else {
                return new Group(from, to, a, b);
            }
        }
    }

    private static int start(List<Change> changes, int index) {
        return index < changes.size() ? changes.get(index).from() : Integer.MAX_VALUE;
    }

    /** What stands on one side in place of a group's lines. */
    private record Side(boolean changed, List<String> lines) {}

    private static Side side(List<String> text, List<Change> changes, int first, int end, Group group) {
        if (end == first) {
            return new Side(false, List.of());
        }
        var head = changes.get(first);
        var tail = changes.get(end - 1);
        return new Side(
                true,
                text.subList(head.newFrom() - (head.from() - group.from()), tail.newTo() + (group.to() - tail.to())));
    }

    private static Piece piece(Side ours, Side theirs) {
        if (!theirs.changed()) {
            return new Agreed(ours.lines());
        }
        if (!ours.changed()) {
            return new Agreed(theirs.lines());
        }
        if (ours.lines().equals(theirs.lines())) {
            return new Agreed(ours.lines());
        }
        return new Conflict(ours.lines(), theirs.lines());
    }
}
