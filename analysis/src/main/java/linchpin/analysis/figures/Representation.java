package linchpin.analysis.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Who speaks, compared with who could: each group's share among the givers whose group is known, against its share of the population.
 * Nobody's group is ever guessed; those who did not say, or were not asked, are counted as unknown and take part in no share.
 *
 * @param groups in the order given
 * @param known givers whose group is known; empty where too few to show
 * @param unknown givers whose group is not known
 * @param dissimilarity half the sum of the differences of shares: the part of the givers who would have to be others for the givers to
 *     resemble the population; empty where any number it rests on is hidden
 */
public record Representation(List<Group> groups, OptionalLong known, long unknown, Optional<Share> dissimilarity) {

    /**
     * A group as it was counted.
     *
     * @param givers of this group who spoke
     * @param people of this group in the population
     */
    public record GroupCount(String name, long givers, long people) {}

    /**
     * A group as it may be shown.
     *
     * @param givers empty where hidden
     * @param share of the population; empty where there is none
     * @param ratio share among givers over share of the population; 1 is in proportion. Empty where hidden, or nobody lives there
     * @param lower bound of the ratio, by Wilson's interval
     * @param upper bound of the ratio
     * @param verdict on it; on all hidden groups together where it is hidden
     */
    public record Group(
            String name,
            OptionalLong givers,
            Optional<Share> share,
            OptionalDouble ratio,
            OptionalDouble lower,
            OptionalDouble upper,
            Verdict verdict) {}

    /** What may be said in words. */
    public enum Verdict {
        /** Their share among givers is below four fifths of their share of the population, and surely below all of it. */
        UNDER_HEARD,
        /** Their share among givers is surely above their share of the population. */
        MORE_THAN_THEIR_SHARE,
        /** No difference that these numbers could show. */
        ABOUT_THEIR_SHARE,
        /** The numbers are too few to say. */
        TOO_FEW,
        /** The population holds nobody of this group, so there is nothing to compare with. */
        NO_POPULATION
    }

    /**
     * @param unknown givers whose group nobody knows. Shown as it is: not to have said is no trait of anybody
     * @param profile the rule for small numbers, such as {@code MIN_N}; known givers fewer than its smallest say nothing at all
     * @param z of the bounds, such as {@link Wilson#Z95}
     */
    public static Representation of(List<GroupCount> groups, long unknown, Profile profile, double z) {
        var shown = shown(groups, profile);
        var people = groups.stream().mapToLong(GroupCount::people).sum();
        var known = groups.stream().mapToLong(GroupCount::givers).sum();
        var scale = new Comparison(known, people, z);
        var together = together(groups, shown.cells(), shown.total(), scale);
        var result = new ArrayList<Group>();
        for (var i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            result.add(shown.cells().get(i).isPresent() ? scale.open(group) : scale.closed(group, together));
        }
        var open = shown.cells().stream().allMatch(OptionalLong::isPresent) && known > 0 && people > 0;
        return new Representation(
                result, shown.total(), unknown, open ? scale.dissimilarity(groups) : Optional.empty());
    }

    /**
     * A group as it was made ready to be shown.
     *
     * @param givers empty where hidden
     * @param people of this group in the population
     */
    public record ShownGroup(String name, OptionalLong givers, long people) {}

    /**
     * Compares numbers in which small ones are hidden already, with a population that may have come later. It uses nothing that is hidden,
     * so whatever it is compared with, nothing hidden can be found out.
     *
     * @param known givers whose group is known; empty where too few to show, and then nothing is said
     */
    public static Representation ofShown(List<ShownGroup> groups, OptionalLong known, long unknown, double z) {
        var scale = new Comparison(
                known.orElse(0), groups.stream().mapToLong(ShownGroup::people).sum(), z);
        var open = known.isPresent()
                && scale.people() > 0
                && groups.stream().allMatch(group -> group.givers().isPresent());
        var counted = groups.stream()
                .map(group -> new GroupCount(group.name(), group.givers().orElse(0), group.people()))
                .toList();
        var together = together(counted, groups.stream().map(ShownGroup::givers).toList(), known, scale);
        var result = new ArrayList<Group>();
        for (var i = 0; i < groups.size(); i++) {
            result.add(
                    groups.get(i).givers().isPresent()
                            ? scale.open(counted.get(i))
                            : scale.closed(counted.get(i), together));
        }
        return new Representation(result, known, unknown, open ? scale.dissimilarity(counted) : Optional.empty());
    }

    /**
     * What is said of the hidden groups is said of all of them together, whose sum everybody can work out: a word about one of them would
     * tell which was small. Nothing where they are all there is.
     */
    private static Verdict together(
            List<GroupCount> groups, List<OptionalLong> shown, OptionalLong known, Comparison scale) {
        var givers = known.orElse(0)
                - shown.stream().mapToLong(each -> each.orElse(0)).sum();
        var people = IntStream.range(0, groups.size())
                .filter(i -> shown.get(i).isEmpty())
                .mapToLong(i -> groups.get(i).people())
                .sum();
        return known.isEmpty() || shown.stream().allMatch(OptionalLong::isEmpty)
                ? Verdict.TOO_FEW
                : scale.verdict(givers, people);
    }

    /** What must be hidden besides falls on the next larger population, so that the largest group is the last to vanish. */
    private static Breakdown shown(List<GroupCount> groups, Profile profile) {
        var order = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> groups.get(i).people()))
                .toList();
        var found = Breakdown.of(order.stream().map(i -> groups.get(i).givers()).toList(), profile);
        return new Breakdown(
                IntStream.range(0, groups.size())
                        .mapToObj(i -> found.cells().get(order.indexOf(i)))
                        .toList(),
                found.total());
    }
}
