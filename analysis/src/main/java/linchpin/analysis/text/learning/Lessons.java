package linchpin.analysis.text.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;

/** What an organisation's people have taught: an unchanging value, to be stored with that organisation and used for its readings only. */
public final class Lessons {

    /** Nothing taught: readings stay as they are. */
    public static final Lessons NONE = new Lessons(List.of());

    private static final int FORMAT = 1;
    private final Map<String, Head> heads = new LinkedHashMap<>();

    Lessons(Collection<Head> heads) {
        heads.stream().sorted(Comparator.comparing(Head::theme)).forEach(head -> this.heads.put(head.theme(), head));
    }

    /** @return the themes about which something was learnt and adopted */
    public Set<String> themes() {
        return Set.copyOf(heads.keySet());
    }

    /** @return the probabilities of all themes with the lessons applied, the organisation's own among them */
    public Map<String, Double> probabilities(Traits traits) {
        var taught = new HashMap<>(traits.probabilities());
        var row = Rows.dense(traits);
        heads.forEach((theme, head) -> {
            Double shipped = traits.probabilities().get(theme);
            if (head.own() || shipped != null) {
                double prior = (head.own() || shipped == null) ? 0 : logOdds(shipped);
                taught.put(theme, Logistic.sigmoid(prior + head.says(traits, row)));
            }
        });
        return taught;
    }

    /** @return a reading with the lessons applied; one that could not be read stays as it is */
    public Reading applied(Comment comment, Reading reading, double threshold) {
        if (reading.outcome() != Reading.Outcome.READ || heads.isEmpty()) {
            return reading;
        }
        var shipped = new HashMap<String, ThemeReading>();
        reading.themes().forEach(theme -> shipped.put(theme.theme(), theme));
        var themes = new ArrayList<ThemeReading>();
        probabilities(Traits.of(comment, reading)).forEach((theme, probability) -> {
            var was = shipped.get(theme);
            boolean assigned = (was == null || heads.containsKey(theme)) ? probability >= threshold : was.assigned();
            themes.add(new ThemeReading(
                    theme, probability, assigned, (was == null || !assigned) ? List.of() : was.because()));
        });
        themes.sort(Comparator.comparingDouble((ThemeReading one) -> -one.probability())
                .thenComparing(ThemeReading::theme));
        return new Reading(
                reading.outcome(),
                reading.reason(),
                List.copyOf(themes),
                reading.feeling(),
                reading.feelingWithScore(),
                reading.parts(),
                reading.alarms(),
                reading.readingAge(),
                reading.vector());
    }

    /** @return the lessons as bytes, the same for the same lessons */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(heads.size());
            for (var head : heads.values()) {
                head.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IllegalArgumentException when the bytes are not lessons of this version
     */
    public static Lessons fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IllegalArgumentException("These are not lessons of this version");
            }
            var heads = new ArrayList<Head>();
            for (int left = in.readInt(); left > 0; left--) {
                heads.add(Head.read(in));
            }
            return new Lessons(heads);
        } catch (IOException e) {
            throw new IllegalArgumentException("These are not whole lessons", e);
        }
    }

    static double logOdds(double probability) {
        double within = Math.clamp(probability, 1e-4, 1 - 1e-4);
        return Math.log(within / (1 - within));
    }
}
