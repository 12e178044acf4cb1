package linchpin.analysis.text.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.rules.Clauses;
import linchpin.analysis.text.rules.Clauses.Clause;

/**
 * Hears plain harm. A sentence rings by its words alone, where these can hardly mean anything else, or because the reader finds it near
 * sentences in which somebody is harmed. Where a word hints at harm that is as often harmless ("fell", "bruise", "bleeding"), the reader
 * has to be less sure. Both measured: what was written in ten kinds of harm rings, and hardly anything of ordinary comments.
 */
public final class Alarms {

    /** By these, 25 of 1,759 real comments kept from learning ring, about half of them rightly; they were chosen by that. */
    private static final double SURE = 0.7;

    private static final double HINTED = 0.3;
    private static final int LOOKED_AT = 200_000;

    private Alarms() {}

    /** @return what rings by its words alone, in order: all there is to go by where a text could not be read */
    public static List<Alarm> in(String words) {
        var looked = looked(words);
        return inOrder(byWords(looked, Clauses.of(looked)));
    }

    /** @return what rings by its words or by its meaning, in order */
    public static List<Alarm> in(String words, Encoded encoded) {
        var looked = looked(words);
        var clauses = Clauses.of(looked);
        var alarms = byWords(looked, clauses);
        for (var alarm : byMeaning(looked, clauses, encoded)) {
            if (alarms.stream().noneMatch(other -> other.start() <= alarm.start() && alarm.end() <= other.end())) {
                alarms.add(alarm);
            }
        }
        return inOrder(alarms);
    }

    private static String looked(String words) {
        return words.length() > LOOKED_AT ? words.substring(0, LOOKED_AT) : words;
    }

    private static Set<Alarm> byWords(String words, List<Clause> clauses) {
        var alarms = new LinkedHashSet<Alarm>();
        for (var found : Signs.shipped().in(words)) {
            alarms.add(new Alarm(found.harm(), sentenceStart(found, clauses), sentenceEnd(found, clauses)));
        }
        return alarms;
    }

    private static int sentenceStart(Signs.Found found, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.start() <= found.start() && found.start() < clause.end())
                .mapToInt(Clause::start)
                .findFirst()
                .orElse(found.start());
    }

    private static int sentenceEnd(Signs.Found found, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.start() < found.end() && found.end() <= clause.end())
                .mapToInt(Clause::end)
                .findFirst()
                .orElse(found.end());
    }

    /** @param hinted whether a word in it hints at harm: a hint says nothing of the sentences around it */
    private record Likely(Clause clause, HarmHeads.Heard heard, boolean hinted) {

        boolean rings() {
            return heard.chance() >= needed(hinted);
        }
    }

    private static double needed(boolean hinted) {
        return hinted ? HINTED : SURE;
    }

    private static List<Alarm> byMeaning(String words, List<Clause> clauses, Encoded encoded) {
        var likely = new ArrayList<Likely>();
        for (var clause : clauses) {
            var mean = encoded.mean(clause.start(), clause.end());
            if (mean != null) {
                var hinted = Signs.shipped().hinted(words.substring(clause.start(), clause.end()));
                likely.add(new Likely(clause, HarmHeads.shipped().heard(mean), hinted));
            }
        }
        var heard = likely.stream().filter(Likely::rings).toList();
        return heard.isEmpty()
                ? wholly(likely, encoded)
                : heard.stream().map(Alarms::alarm).toList();
    }

    /** What no sentence says by itself, all of them may say together; shown for it is the likeliest, of those with a hint where there are any. */
    private static List<Alarm> wholly(List<Likely> likely, Encoded encoded) {
        var whole = HarmHeads.shipped().heard(encoded.mean());
        var hinted = likely.stream().anyMatch(Likely::hinted);
        return whole.chance() < needed(hinted)
                ? List.of()
                : likely.stream()
                        .filter(each -> each.hinted == hinted)
                        .max(Comparator.comparingDouble(each -> each.heard.chance()))
                        .map(most -> new Alarm(whole.harm(), most.clause.start(), most.clause.end()))
                        .stream()
                        .toList();
    }

    private static Alarm alarm(Likely likely) {
        return new Alarm(likely.heard.harm(), likely.clause.start(), likely.clause.end());
    }

    private static List<Alarm> inOrder(Set<Alarm> alarms) {
        return alarms.stream()
                .sorted(Comparator.comparingInt(Alarm::start).thenComparing(Alarm::harm))
                .toList();
    }
}
