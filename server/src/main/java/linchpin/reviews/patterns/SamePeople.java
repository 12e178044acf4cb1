package linchpin.reviews.patterns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.words.SaidByDay.Said;

/**
 * Tells people apart as far as what is kept allows: who left the same way to reach them may be one, and so may those who said the same in the
 * same words. Whoever speaks twice without a name and in other words counts as two.
 */
final class SamePeople {

    private final int[] leads;

    private SamePeople(int many) {
        leads = new int[many];
        for (var i = 0; i < many; i++) {
            leads[i] = i;
        }
    }

    /** @return for each, in order, a number that is the same for those who may be one */
    static int[] of(List<Said> said) {
        var people = new SamePeople(said.size());
        var byWords = new HashMap<Long, Integer>();
        var byReach = new HashMap<Long, Integer>();
        for (var i = 0; i < said.size(); i++) {
            people.join(byWords, said.get(i).said(), i);
            var giver = said.get(i).giver();
            if (giver != null) {
                people.join(byReach, giver, i);
            }
        }
        var numbers = new int[said.size()];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = people.first(i);
        }
        return numbers;
    }

    private void join(Map<Long, Integer> known, long key, int one) {
        var earlier = known.putIfAbsent(key, one);
        if (earlier != null) {
            leads[first(one)] = first(earlier);
        }
    }

    private int first(int one) {
        var at = one;
        while (leads[at] != at) {
            leads[at] = leads[leads[at]];
            at = leads[at];
        }
        return at;
    }
}
