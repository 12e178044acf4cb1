package linchpin.demo;

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
final class Words {

    private final List<Said> all;

    /**
     * Something somebody might say.
     *
     * @param where any, hospital, community or mental
     * @param best and worst score that goes with it, 1 best
     */
    record Said(QuestionClass questionClass, String where, List<String> themes, int best, int worst, String text) {

        static Said parse(String line) {
            var fields = line.split("\\s*\\|\\s*", 5);
            var scores = fields[3].split("-", 2);
            return new Said(
                    QuestionClass.of(fields[0]),
                    fields[1],
                    Arrays.asList(fields[2].split("\\s*;\\s*")),
                    Integer.parseInt(scores[0]),
                    Integer.parseInt(scores[1]),
                    fields[4].strip());
        }
    }

    private Words(List<Said> all) {
        this.all = all;
    }

    static Words read() {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream("/demo/words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Words(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Said::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return something of this class that fits the kind of care and the score; chosen by the dice */
    Said pick(QuestionClass questionClass, String care, int score, Random dice) {
        var fitting = all.stream()
                .filter(said -> said.questionClass() == questionClass)
                .filter(said -> said.where().equals("any") || said.where().equals(care))
                .filter(said -> said.best() <= score && score <= said.worst())
                .toList();
        if (fitting.isEmpty()) {
            return pick(questionClass, care, score < 3 ? 2 : 4, dice);
        }
        return fitting.get(dice.nextInt(fitting.size()));
    }

    /** @return the stories that fit the kind of care */
    List<Said> stories(String care) {
        return all.stream()
                .filter(said -> said.questionClass() == QuestionClass.STORY)
                .filter(said -> said.where().equals("any") || said.where().equals(care))
                .toList();
    }
}
