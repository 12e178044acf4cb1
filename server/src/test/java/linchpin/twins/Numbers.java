package linchpin.twins;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How many of each kind spoke on each ward, in the order of {@link Ward}: all that twins differ in.
 *
 * @param of by what people differ, in the order of its groups; "givers" are all of them, "answer" very good and very poor, "theme" one theme
 */
record Numbers(Map<String, int[][]> of) {

    static final Map<String, List<String>> GROUPS = Map.ofEntries(
            entry("sex", List.of("female", "male")),
            entry("age", List.of("0-15", "16-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-84", "85+")),
            entry("ethnicity", List.of("asian", "black", "mixed", "white", "other")),
            entry("disability", List.of("disabled", "not-disabled")));

    /** Of the whole: sex is shown; 15 are of two ages that are hidden and the next are shown; 3 are disabled; 3 said their ethnic group. */
    static final Numbers FIRST = new Numbers(Map.ofEntries(
            entry("givers", new int[][] {{30}, {14}, {3}, {4}, {20}}),
            entry("sex", new int[][] {{18, 10}, {8, 4}, {1, 1}, {1, 1}, {10, 8}}),
            entry("age", new int[][] {
                {5, 1, 5, 6, 4, 4}, {3, 1, 2, 3, 2, 2}, {0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {4, 1, 4, 3, 4, 4}
            }),
            entry(
                    "ethnicity",
                    new int[][] {{0, 0, 0, 0, 0}, {0, 0, 0, 2, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {1, 0, 0, 0, 0}}),
            entry("disability", new int[][] {{1, 20}, {1, 10}, {0, 0}, {0, 0}, {1, 10}}),
            entry("answer", new int[][] {{18, 12}, {11, 3}, {3, 0}, {3, 1}, {13, 7}}),
            entry("theme", new int[][] {{10}, {3}, {0}, {1}, {10}})));

    /** @return the same, but for some more, or fewer, of one group on one ward */
    Numbers with(String what, Ward ward, int group, int more) {
        var copy = new LinkedHashMap<>(of);
        var wards = new ArrayList<int[]>();
        for (var each : of.get(what)) {
            wards.add(each.clone());
        }
        wards.get(ward.ordinal())[group] += more;
        copy.put(what, wards.toArray(int[][]::new));
        return new Numbers(copy);
    }

    int givers(Ward ward) {
        return of.get("givers")[ward.ordinal()][0];
    }

    /**
     * @param seed decides who it is, alike for all twins
     * @return the group of each giver of the ward; -1 for none that is known
     */
    List<Integer> groups(String what, Ward ward, long seed) {
        var groups = new ArrayList<Integer>();
        var numbers = of.get(what)[ward.ordinal()];
        for (var group = 0; group < numbers.length; group++) {
            groups.addAll(Collections.nCopies(numbers[group], group));
        }
        if (groups.size() > givers(ward)) {
            throw new IllegalArgumentException(what + " of more than spoke on " + ward);
        }
        groups.addAll(Collections.nCopies(givers(ward) - groups.size(), -1));
        Collections.shuffle(groups, new Random(seed + what.hashCode() + ward.ordinal()));
        return groups;
    }
}
