package linchpin.analysis.text.harm;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.encoding.Encoder;

/**
 * What was learnt of sentences in which somebody is harmed: a score for each harm, and one for none, from the direction of a sentence's
 * vectors. Learnt by training/harm.py from sentences that were written for it and real comments, for one encoder only.
 */
public final class HarmHeads {

    private static final List<Harm> HARMS = List.of(Harm.values());
    private static final int NONE = HARMS.size();
    private static final HarmHeads SHIPPED = read();

    private final String reader;
    private final float[][] weights;
    private final float[] start;

    /**
     * @param reader whose vectors they were learnt from
     * @param weights for each harm, and at last for none
     * @param start what each score begins with
     */
    public HarmHeads(String reader, float[][] weights, float[] start) {
        this.reader = reader;
        this.weights = weights;
        this.start = start;
    }

    /**
     * How likely it is.
     *
     * @param chance that somebody is harmed at all
     * @param harm the likeliest
     */
    record Heard(double chance, Harm harm) {}

    /** @return those that come with this library */
    public static HarmHeads shipped() {
        return SHIPPED;
    }

    /** @return the name of the reader whose vectors these were learnt from; another's mean something else */
    public String reader() {
        return reader;
    }

    Heard heard(float[] mean) {
        var scores = scores(mean);
        var most = 0;
        var sum = 0.0;
        for (var harm = 0; harm < NONE; harm++) {
            most = scores[harm] > scores[most] ? harm : most;
            sum += Math.exp(scores[harm] - scores[NONE]);
        }
        return new Heard(sum / (1 + sum), HARMS.get(most));
    }

    private double[] scores(float[] mean) {
        var direction = Encoded.direction(mean.clone());
        var scores = new double[NONE + 1];
        for (var harm = 0; harm <= NONE; harm++) {
            scores[harm] = start[harm];
            for (var i = 0; i < Encoder.WIDTH; i++) {
                scores[harm] += weights[harm][i] * direction[i];
            }
        }
        return scores;
    }

    private static HarmHeads read() {
        try (var file = Objects.requireNonNull(HarmHeads.class.getResourceAsStream("heads.bin"));
                var in = new DataInputStream(new BufferedInputStream(file))) {
            var reader = in.readUTF();
            var weights = new float[Harm.values().length + 1][Encoder.WIDTH];
            var start = new float[weights.length];
            for (var harm = 0; harm < weights.length; harm++) {
                start[harm] = in.readFloat();
                for (var i = 0; i < Encoder.WIDTH; i++) {
                    weights[harm][i] = in.readFloat();
                }
            }
            return new HarmHeads(reader, weights, start);
        } catch (IOException e) {
            throw new UncheckedIOException("What was learnt of harm could not be read", e);
        }
    }
}
