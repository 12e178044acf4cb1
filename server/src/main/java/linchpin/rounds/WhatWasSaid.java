package linchpin.rounds;

import java.util.List;
import java.util.Map;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a round and is shown, by theme.
 *
 * @param path of the page that it stands on
 * @param theme that only is shown; null for all
 * @param page the newest first
 */
public record WhatWasSaid(
        String path, List<SaidTheme> themes, @Nullable SaidTheme theme, Paging.Page<Said> page, Counts counts) {

    /**
     * How much was said, each wording once.
     *
     * @param unread what the machine has not read yet
     * @param waiting what waits for a person
     * @param serious as many of these tell of something serious
     * @param shown to everybody
     * @param keptBack by reason, in words
     */
    public record Counts(int unread, int waiting, int serious, int shown, Map<String, Integer> keptBack) {

        /** Of a round in which nothing was said. */
        public static final Counts NOTHING = new Counts(0, 0, 0, 0, Map.of());

        /** @return what nobody has decided about yet */
        public int undecided() {
            return unread + waiting;
        }

        /** @return how much is not shown, and why; empty for nothing */
        public String notShown() {
            var all = keptBack.values().stream().mapToInt(Integer::intValue).sum();
            if (all == 0) {
                return "";
            }
            var reasons = keptBack.entrySet().stream()
                    .map(one -> one.getValue() + " (" + one.getKey() + ")")
                    .toList();
            return (all == 1 ? "1 is not shown: " : all + " are not shown: ") + String.join(", ", reasons) + ".";
        }
    }
}
