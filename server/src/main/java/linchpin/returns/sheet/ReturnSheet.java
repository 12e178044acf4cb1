package linchpin.returns.sheet;

import java.util.List;
import java.util.TreeMap;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.units.Units;

/**
 * A return's figures, counted now or as they were submitted.
 *
 * @param lines in the order of the places, which is that of their names: never by score
 * @param modes how many answers came by each, in the order of the list
 */
public record ReturnSheet(Units.Parent parent, List<ReturnLine> lines, List<ModeCount> modes) {

    /** How many answers came by a mode. */
    public record ModeCount(String label, long n) {}

    /** @return the whole: counts are added up, percentages never averaged */
    public FriendsAndFamily total() {
        return sum(lines);
    }

    /** @return how many people could have answered, as far as somebody typed it in */
    public long eligible() {
        return eligible(lines);
    }

    static long eligible(List<ReturnLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.eligible() == null ? 0 : line.eligible())
                .sum();
    }

    /** @return each site's own whole, by name */
    TreeMap<String, FriendsAndFamily> sites() {
        var sites = new TreeMap<String, FriendsAndFamily>();
        lines.forEach(line -> sites.merge(line.siteName(), line.answers(), FriendsAndFamily::plus));
        return sites;
    }

    ReturnLine.Left left() {
        return lines.stream().map(ReturnLine::left).reduce(ReturnLine.Left.NOTHING, ReturnLine.Left::plus);
    }

    private static FriendsAndFamily sum(List<ReturnLine> lines) {
        return lines.stream().map(ReturnLine::answers).reduce(FriendsAndFamily.NONE, FriendsAndFamily::plus);
    }
}
