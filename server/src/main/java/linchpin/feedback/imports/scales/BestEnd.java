package linchpin.feedback.imports.scales;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.feedback.imports.mapping.Mapping;

/** Which end of a scale from 1 to 5 is good. A bare number does not say so: suppliers write both. */
public enum BestEnd {
    /** 1 is the best, as in the national codes. */
    LOW,
    /** 5 is the best, as with stars. */
    HIGH;

    /** All that can be written in such a column, and one for "don't know". */
    public static final Set<String> STEPS = Set.of("1", "2", "3", "4", "5", "6");

    private static final int MOST = 5;
    private static final int DONT_KNOW = 6;
    private static final Pattern WHOLE = Pattern.compile("0?([1-6])(?:[.,]0+)?");
    private static final Pattern RATED =
            Pattern.compile("([1-5])(?:[.,]0+)? ?(?:stars?|\\*|/ ?5|(?:out )?of (?:5|five)(?: stars?)?)");

    /** @return the number from 1 to 6 that this cell is, as a spreadsheet or a program writes it; empty for what is none */
    public static OptionalInt step(String value) {
        var whole = WHOLE.matcher(value);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }

    /** @return how many of five stars this is, where it says so itself: "4 stars", "4/5", "★★★★☆"; empty for half ones and all else */
    public static OptionalInt stars(String value) {
        var rated = RATED.matcher(value);
        if (rated.matches()) {
            return OptionalInt.of(Integer.parseInt(rated.group(1)));
        }
        var drawn = value.replaceAll("[\ufe0e\ufe0f ]", "").codePoints().toArray();
        var full = 0;
        var open = 0;
        for (var sign : drawn) {
            full += sign == '\u2605' || sign == 0x2b50 || sign == 0x1f31f ? 1 : 0;
            open += sign == '\u2606' ? 1 : 0;
        }
        var scale =
                full > 0 && full + open == drawn.length && full + open <= MOST && (open == 0 || full + open == MOST);
        return scale ? OptionalInt.of(full) : OptionalInt.empty();
    }

    /** @return the code of the answer that this number is, when this end is good; empty for none */
    public String code(int step) {
        return switch (this) {
            case LOW -> String.valueOf(step);
            case HIGH -> step == DONT_KNOW ? "" : String.valueOf(MOST + 1 - step);
        };
    }

    /** @return what these numbers mean when this end is good */
    public Map<String, Mapping.Meaning> meanings(Collection<String> values, String questionSet) {
        var meanings = new LinkedHashMap<String, Mapping.Meaning>();
        for (var value : values) {
            step(value).ifPresent(step -> {
                if (!code(step).isEmpty()) {
                    meanings.put(value, new Mapping.Meaning(questionSet, code(step)));
                }
            });
        }
        return meanings;
    }
}
