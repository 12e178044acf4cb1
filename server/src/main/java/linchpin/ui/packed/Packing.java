package linchpin.ui.packed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What bytes can be packed as, smallest first. */
public enum Packing {
    BROTLI("br"),
    GZIP("gzip"),
    PLAIN("identity");

    private static final List<Packing> ALL = List.of(values());
    private static final String ANY_OTHER = "*";
    private static final Pattern WEIGHT =
            Pattern.compile("\\s*q=([01](?:\\.[0-9]{0,3})?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final double UNSAID = -1;
    /** Less than anybody can say: everybody takes it plain at last, unless they say never. */
    private static final double AT_LAST = 0.0001;

    private final String coding;

    Packing(String coding) {
        this.coding = coding;
    }

    /** @return as it stands in {@code Content-Encoding} */
    public String coding() {
        return coding;
    }

    /** @return what the tag of bytes ends with that are packed so */
    public String suffix() {
        return this == PLAIN ? "" : "-" + coding;
    }

    /**
     * Those that somebody takes, what they like best first, and of what they like as much the smallest.
     *
     * @param accepted as they say it ({@code Accept-Encoding})
     */
    static List<Packing> likedBy(String accepted) {
        var weights = new EnumMap<Packing, Double>(Packing.class);
        var others = UNSAID;
        for (var wish : accepted.split(",", -1)) {
            var end = wish.indexOf(';');
            var name = (end < 0 ? wish : wish.substring(0, end)).strip();
            var weight = end < 0 ? 1.0 : weight(wish.substring(end + 1));
            if (name.equals(ANY_OTHER)) {
                others = weight;
            }
            for (var packing : ALL) {
                if (name.equalsIgnoreCase(packing.coding)) {
                    weights.put(packing, weight);
                }
            }
        }
        return liked(weights, others);
    }

    private static List<Packing> liked(Map<Packing, Double> weights, double others) {
        var liked = new ArrayList<Packing>();
        for (var packing : ALL) {
            var unsaid = others == UNSAID && packing == PLAIN ? AT_LAST : others;
            if (weights.computeIfAbsent(packing, _ -> unsaid) > 0) {
                liked.add(packing);
            }
        }
        liked.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
        return liked;
    }

    /** What cannot be read is no wish. */
    private static double weight(String parameters) {
        for (var parameter : parameters.split(";", -1)) {
            var said = WEIGHT.matcher(parameter);
            if (said.matches()) {
                return Double.parseDouble(said.group(1));
            }
            if (parameter.strip().startsWith("q")) {
                return 0;
            }
        }
        return 1;
    }
}
