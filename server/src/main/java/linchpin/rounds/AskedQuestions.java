package linchpin.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that came of rounds. None is ever changed. */
@Component
public class AskedQuestions {

    /** Of one round. */
    public static final int MOST = 5;

    private final JdbcClient jdbc;

    AskedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param themes which of what was said it answers to, by name; an empty name is what stands under no theme
     */
    public record Asked(int n, String words, List<String> themes) {

        /** @return what it answers to, in words; empty for nothing */
        public String answers() {
            return String.join("; ", themes.stream().map(SaidTheme::label).toList());
        }
    }

    /** @return in order; none where none are published */
    @Transactional(readOnly = true)
    public List<Asked> of(RoundId round) {
        return jdbc.sql("select n, words, themes from rounds.question where round_id = :round order by n")
                .param("round", round.id())
                .query((row, _) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(row.getInt("n"), row.getString("words"), List.of((String[])
                row.getArray("themes").getArray()));
    }

    /** Keeps them for good. */
    @Transactional
    public void keep(RoundId round, List<Asked> questions) {
        questions.forEach(question -> jdbc.sql(
                        "insert into rounds.question (round_id, n, words, themes) values (:round, :n, :words, :themes)")
                .param("round", round.id())
                .param("n", question.n())
                .param("words", question.words())
                .param("themes", question.themes().toArray(String[]::new))
                .update());
    }
}
