package linchpin.ui.packed;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What bytes can be packed as, smallest first. */
public enum Packing {
    BROTLI("br"),
    GZIP("gzip"),
    PLAIN("identity");

    static final Set<Packing> ALL = Collections.unmodifiableSet(EnumSet.allOf(Packing.class));
    static final Set<Packing> BUT_BROTLI = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BROTLI)));

    private static final String ANY_OTHER = "*";
    private static final Pattern WEIGHT = Pattern.compile("q=([01](?:\\.[0-9]{0,3})?)");
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
     * The smallest of those that somebody likes best.
     *
     * @param accepted what they say they take, each line of {@code Accept-Encoding}
     * @param offered what there is
     * @return plain where they take nothing of it, whatever they say of that
     */
    static Packing best(List<String> accepted, Set<Packing> offered) {
        var liked = new HashMap<String, Double>();
        for (var wish : String.join(",", accepted).toLowerCase(Locale.ROOT).split(",", -1)) {
            var words = wish.split(";", -1);
            liked.put(words[0].strip(), weight(words));
        }
        return offered.stream()
                .filter(packing -> packing.weight(liked) > 0)
                .max(Comparator.comparingDouble((Packing packing) -> packing.weight(liked))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(PLAIN);
    }

    private double weight(Map<String, Double> liked) {
        var any = liked.getOrDefault(ANY_OTHER, this == PLAIN ? AT_LAST : 0);
        return liked.getOrDefault(coding, any);
    }

    /** What cannot be read is no wish. */
    private static double weight(String... words) {
        for (var i = 1; i < words.length; i++) {
            var said = WEIGHT.matcher(words[i].strip());
            if (said.matches()) {
                return Double.parseDouble(said.group(1));
            }
            if (words[i].strip().startsWith("q")) {
                return 0;
            }
        }
        return 1;
    }
}
