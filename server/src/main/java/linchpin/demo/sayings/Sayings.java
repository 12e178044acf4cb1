package linchpin.demo.sayings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import linchpin.organisation.QuestionClass;

/** The invented words of the demonstration, read from {@code demo/words.txt}. */
final class Sayings {

    private final List<Saying> all;

    /**
     * Something somebody might say.
     *
     * @param where any, hospital, community or mental
     * @param best and worst score that goes with it, 1 best
     */
    record Saying(QuestionClass questionClass, String where, List<String> themes, int best, int worst, String text) {

        static Saying parse(String line) {
            var fields = line.split("\\s*\\|\\s*", 5);
            var scores = fields[3].split("-", 2);
            return new Saying(
                    QuestionClass.of(fields[0]),
                    fields[1],
                    Arrays.asList(fields[2].split("\\s*;\\s*")),
                    Integer.parseInt(scores[0]),
                    Integer.parseInt(scores[1]),
                    fields[4].strip());
        }

        /** @return how far a score is from those that go with it */
        int off(int score) {
            return Math.max(0, Math.max(best - score, score - worst));
        }
    }

    private Sayings(List<Saying> all) {
        this.all = all;
    }

    static Sayings read() {
        var stream = Objects.requireNonNull(Sayings.class.getResourceAsStream("/demo/words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Sayings(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Saying::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return something of this class that fits the kind of care, and the score as well as anything does; chosen by the dice */
    Saying pick(QuestionClass questionClass, String care, int score, Random dice) {
        var fitting = fitting(questionClass, care);
        var nearest =
                fitting.stream().mapToInt(saying -> saying.off(score)).min().orElseThrow();
        var best =
                fitting.stream().filter(saying -> saying.off(score) == nearest).toList();
        return best.get(dice.nextInt(best.size()));
    }

    /** @return the stories that fit the kind of care */
    List<Saying> stories(String care) {
        return fitting(QuestionClass.STORY, care);
    }

    private List<Saying> fitting(QuestionClass questionClass, String care) {
        return all.stream()
                .filter(saying -> saying.questionClass() == questionClass)
                .filter(saying -> saying.where().equals("any") || saying.where().equals(care))
                .toList();
    }
}
