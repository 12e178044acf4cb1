package linchpin.meaning.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.text.learning.Effect;
import linchpin.analysis.text.learning.Learning;
import linchpin.analysis.text.learning.Lessons;
import linchpin.platform.Seldom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lessons of the organisation in scope, as they are kept. */
@Component
public class KeptLessons {

    private static final TypeReference<List<Effect>> EFFECTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptLessons(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param corrections how many judgements they were learnt from */
    record Report(int corrections, Timestamp madeAt, List<Effect> effects) {}

    private record Row(long version, byte[] bytes) {}

    /** @return the lessons to apply now */
    @Transactional(readOnly = true)
    public OwnLessons current() {
        return jdbc.sql("select version, bytes from meaning.lessons")
                .query(Row.class)
                .optional()
                .map(row -> new OwnLessons(row.version, Lessons.fromBytes(row.bytes)))
                .orElse(OwnLessons.NONE);
    }

    /** @return what the lessons did; empty where nobody ever taught anything */
    @Transactional(readOnly = true)
    public Optional<Report> report() {
        return Seldom.once(
                this,
                "report",
                () -> jdbc.sql("select corrections, made_at, effects from meaning.lessons")
                        .query((row, _) -> new Report(
                                row.getInt("corrections"),
                                row.getTimestamp("made_at"),
                                json.readValue(row.getString("effects"), EFFECTS)))
                        .optional());
    }

    /** @return from what the kept lessons were learnt; empty where there are none */
    Optional<String> basis() {
        return jdbc.sql("select basis from meaning.lessons").query(String.class).optional();
    }

    void keep(Learning.Learnt learnt, String basis, int corrections) {
        jdbc.sql("""
                        insert into meaning.lessons (version, basis, bytes, effects, corrections, made_at)
                        values (1, :basis, :bytes, cast(:effects as jsonb), :corrections, :at)
                        on conflict (org_id) do update
                        set version = lessons.version + 1, basis = excluded.basis, bytes = excluded.bytes, effects = excluded.effects,
                            corrections = excluded.corrections, made_at = excluded.made_at""")
                .param("basis", basis)
                .param("bytes", learnt.lessons().toBytes())
                .param("effects", json.writeValueAsString(learnt.effects()))
                .param("corrections", corrections)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
