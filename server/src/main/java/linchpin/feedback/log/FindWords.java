package linchpin.feedback.log;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import linchpin.platform.Seldom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL how it understands words. To be called in a transaction. */
record FindWords(JdbcClient jdbc) {

    Understood understood(String typed) {
        return Seldom.given(this, typed, () -> understand(SoughtWords.of(typed)));
    }

    private Understood understand(SoughtWords words) {
        if (words.sought().isEmpty()) {
            return Understood.of(words, List.of(), List.of());
        }
        var answer = jdbc.sql("""
                        select array(select coalesce((select string_agg(cast(w.query as text), ' | ' order by v.n)
                                         from unnest(string_to_array(t.word, chr(10))) with ordinality as v (way, n),
                                             lateral (select feedback.words_query(v.way) as query) w where numnode(w.query) > 0), '')
                                     from unnest(cast(:words as text[])) with ordinality as t (word, n) order by t.n) as queries,
                               array(select distinct w.word from unnest(cast(:phrases as text[])) as p (words),
                                         regexp_split_to_table(platform.plain_words(platform.plain_letters(p.words)), ' +') as w (word)
                                     where w.word <> '' and ts_lexize('pg_catalog.english_stem', w.word) = '{}') as common""")
                .param("words", texts(words, false))
                .param("phrases", texts(words, true))
                .query((row, _) -> new Answer(strings(row.getArray("queries")), strings(row.getArray("common"))))
                .single();
        return Understood.of(words, answer.queries(), answer.common());
    }

    /** @param common what stands in nearly every text, of phrases of more words */
    private record Answer(List<String> queries, List<String> common) {}

    private static String[] texts(SoughtWords words, boolean phrases) {
        return words.sought().stream()
                .filter(one -> one.phrase() || !phrases)
                .map(one -> phrases ? one.text() : one.ways())
                .toArray(String[]::new);
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /** @return what of these texts is to be marked */
    Marks marks(Understood understood, Collection<String> texts) {
        if (understood.marks().isEmpty()) {
            return Marks.NONE;
        }
        var candidates = Marks.candidates(understood.marks(), texts);
        return candidates.isEmpty()
                ? Marks.NONE
                : new Marks(new HashSet<>(jdbc.sql("""
                                select w.word from unnest(cast(:words as text[])) as w (word)
                                where feedback.search_vector(w.word, '{}') @@ cast(:marks as tsquery)""")
                        .param("words", candidates.toArray(String[]::new))
                        .param("marks", understood.marks())
                        .query(String.class)
                        .list()));
    }
}
