package linchpin.meaning;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import linchpin.support.World;

/** Makes up what the machine made of comments, for tests that need not open it. */
public final class ReadByHand {

    private ReadByHand() {}

    /** @param suggested numbers of themes */
    public static FeedbackId read(
            Desk desk, WordsToRead words, Organisation of, FeedbackId feedback, Integer... suggested) {
        var numbers = Arrays.stream(suggested).map(String::valueOf).collect(Collectors.joining(","));
        desk.change(of, """
                        insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness, because,
                                                     feeling, parts, vector, read_at)
                        select feedback_id, id, '%s', 'read', '', '{%s}', array_fill(0.8::real, array[%d]), '[%s]', 3, '[]',
                               decode(repeat('7f', 384), 'hex'), timestamp '2026-05-01'
                        from feedback.comment where feedback_id = '%s'""".formatted(
                        ShippedReader.NAME,
                        numbers,
                        suggested.length,
                        Arrays.stream(suggested).map(_ -> "[]").collect(Collectors.joining(",")),
                        feedback.id()));
        World.in(of.id(), () -> {
            words.read(Map.of(feedback, Set.of(suggested)));
            return feedback;
        });
        return feedback;
    }
}
