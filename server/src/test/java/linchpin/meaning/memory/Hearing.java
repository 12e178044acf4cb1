package linchpin.meaning.memory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ShippedReader;
import linchpin.organisation.Organisation;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was said, as the reading chore does, which stands still in tests. */
@TestComponent
public class Hearing {

    private final Desk desk;
    private final WordsToRead words;
    private final CommentReader reader;
    private final HeardChore gathering;
    private final Set<Organisation> heard = new LinkedHashSet<>();
    private final JdbcClient jdbc;

    Hearing(Desk desk, WordsToRead words, CommentReader reader, HeardChore gathering, JdbcClient jdbc) {
        this.desk = desk;
        this.words = words;
        this.reader = reader;
        this.gathering = gathering;
        this.jdbc = jdbc;
    }

    /** @param about the themes that it is about now */
    public FeedbackId read(Organisation of, FeedbackId feedback, Integer... about) {
        heard.add(of);
        desk.in(of, () -> {
            words.of(feedback).forEach(said -> keep(feedback, said.id(), said.words(), about));
            words.read(Map.of(feedback, Set.of(about)));
            return feedback;
        });
        gather();
        return feedback;
    }

    /** What these heard is gathered from now on, even where it is nothing. */
    public void in(Organisation... these) {
        heard.addAll(List.of(these));
    }

    /** Carries what was read here into the index, and nothing of what other tests left. */
    public void gather() {
        heard.forEach(one -> ByHand.does(gathering, one));
    }

    private void keep(FeedbackId feedback, UUID comment, String said, Integer... about) {
        var vector = reader.read(new Comment(said, Question.OTHER, null)).vector();
        jdbc.sql("""
                        insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness,
                                                     because, feeling, parts, vector, read_at)
                        values (:feedback, :comment, :reader, 'read', '', cast(:about as smallint[]), '{}', '[]', 3, '[]', :vector,
                                now())
                        on conflict (org_id, feedback_id, comment_id) do update
                        set vector = excluded.vector, kept = default""")
                .param("reader", ShippedReader.NAME)
                .param("feedback", feedback.id())
                .param("comment", comment)
                .param("about", about)
                .param("vector", RoundedVector.of(vector).bytes())
                .update();
    }
}
