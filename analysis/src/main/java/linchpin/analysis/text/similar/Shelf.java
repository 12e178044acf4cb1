package linchpin.analysis.text.similar;

import static linchpin.analysis.text.similar.SimilarComments.RARE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One group's comments: the numbers of its blocks, its empty slots, and which of its distinct comments hold each word. */
final class Shelf {

    final List<Integer> blocks = new ArrayList<>();
    final List<Integer> free = new ArrayList<>();
    private final Map<String, Holders> words = new HashMap<>();
    private int comments;

    /** Comments holding a word; which ones, only while they are few. */
    private static final class Holders {
        final String word;
        int count;
        int[] slots = new int[1];
        boolean common;

        Holders(String word) {
            this.word = word;
        }

        void add(int slot) {
            if (!common && count == RARE) {
                common = true;
                slots = new int[0];
            }
            if (!common) {
                slots = count == slots.length ? Arrays.copyOf(slots, 2 * count) : slots;
                slots[count] = slot;
            }
            count++;
        }

        void remove(int slot) {
            count--;
            for (int i = 0; i < count && !common; i++) {
                slots[i] = slots[i] == slot ? slots[count] : slots[i];
            }
        }
    }

    /** @return the words as this shelf keeps them, one string for all the comments that hold it */
    String[] add(int slot, Set<String> held) {
        comments++;
        return held.stream()
                .map(word -> {
                    var holders = words.computeIfAbsent(word, Holders::new);
                    holders.add(slot);
                    return holders.word;
                })
                .toArray(String[]::new);
    }

    void remove(int slot, String[] held) {
        comments--;
        for (var word : held) {
            var holders = words.get(word);
            if (holders != null) {
                holders.remove(slot);
                if (holders.count == 0) {
                    words.remove(word);
                }
            }
        }
    }

    /** @return the slots holding a word that is rare here */
    int[] rarely(String word) {
        var holders = words.get(word);
        return holders == null || !rare(holders) ? new int[0] : Arrays.copyOf(holders.slots, holders.count);
    }

    /** @return how much a word tells here: more the fewer hold it, nothing where none does */
    double weight(String word) {
        var holders = words.get(word);
        return holders == null ? 0 : weight(holders);
    }

    private double weight(Holders holders) {
        return Math.log1p((double) comments / holders.count);
    }

    /** @return how much all these words tell here */
    double weight(Set<String> asked) {
        double all = 0;
        for (var word : asked) {
            all += weight(word);
        }
        return all;
    }

    /**
     * @param all how much all asked words tell here
     * @return the part of it that rare words shared with a comment carry
     */
    double share(Set<String> asked, double all, String[] held) {
        double shared = 0;
        for (var word : held) {
            var holders =
                    asked.contains(word) ? words.get(word) : null; // few are asked for, and it is quickly said which
            shared += holders != null && rare(holders) ? weight(holders) : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private boolean rare(Holders holders) {
        return !holders.common && holders.count <= Math.max(3, comments / 10);
    }
}
