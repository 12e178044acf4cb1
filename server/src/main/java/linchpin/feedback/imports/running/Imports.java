package linchpin.feedback.imports.running;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.imports.batches.BatchReport;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the organisation in scope, as the database remembers them. */
@Component
public class Imports {

    /** A process that has not been heard of for so long is gone, and another may go on. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_DEATHS = 2;

    private static final String IMPORT = "select *, cast(made_at as date) as made_on from feedback.import";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ImportRows rows;

    /** Names this process among those that work on imports. */
    private final UUID runner = UUID.randomUUID();

    Imports(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.rows = new ImportRows(json);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime leased() {
        return now().plus(LEASE);
    }

    /** @return a new import of a file of this name, about to be read by this process, which keeps the file */
    @Transactional
    public ImportId begin(ImportId id, String name) {
        jdbc.sql("""
                        insert into feedback.import (id, name, state, by_account, runner, made_at, leased_until)
                        values (:id, :name, 'surveying', :by, :runner, :now, :leased)""")
                .param("now", now())
                .param("leased", leased())
                .param("id", id.id())
                .param("runner", runner)
                .param("name", name)
                .param("by", Tenancy.current().account())
                .update();
        return id;
    }

    /** @throws NotFound for one that is not there, or not theirs */
    @Transactional(readOnly = true)
    public Import with(ImportId id) {
        return jdbc.sql(IMPORT + " where id = :id")
                .param("id", id.id())
                .query(rows)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound for one that waits for nobody, as well */
    @Transactional(readOnly = true)
    public Import waiting(ImportId id) {
        var found = with(id);
        if (found.state() != ImportState.WAITING) {
            throw new NotFound();
        }
        return found;
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<Import> latest() {
        return jdbc.sql(IMPORT + " order by made_at desc limit 50").query(rows).list();
    }

    /** Has the file read anew, as somebody says it is written. */
    @Transactional
    public void survey(ImportId id, Layout layout) {
        jdbc.sql("""
                        update feedback.import set state = 'surveying', layout = cast(:layout as jsonb), survey = null, mapping = null,
                            trouble = null, runner = null, deaths = 0, leased_until = :now
                        where id = :id and state in ('waiting', 'failed') and rows_done = 0""")
                .param("now", now())
                .param("layout", json.writeValueAsString(layout))
                .param("id", id.id())
                .update();
    }

    /** Chooses what the columns mean; nothing is stored yet. */
    @Transactional
    public void choose(ImportId id, Mapping mapping, @Nullable String profile) {
        jdbc.sql("""
                        update feedback.import set mapping = cast(:mapping as jsonb), profile = :profile
                        where id = :id and state = 'waiting'""")
                .param("mapping", json.writeValueAsString(mapping))
                .param("profile", profile)
                .param("id", id.id())
                .update();
    }

    /** Lets the import begin, wherever its file lies. */
    @Transactional
    public boolean start(ImportId id) {
        return start(id, "runner = null, leased_until = :now");
    }

    /** Lets the import begin in this process, which goes on with it at once, and in no other. */
    @Transactional
    public boolean startHere(ImportId id) {
        return start(id, "runner = :runner, leased_until = :leased");
    }

    private boolean start(ImportId id, String runner) {
        return jdbc.sql("update feedback.import set state = 'running', " + runner
                                + " where id = :id and state = 'waiting' and mapping is not null")
                        .param("id", id.id())
                        .param("runner", this.runner)
                        .param("now", now())
                        .param("leased", leased())
                        .update()
                > 0;
    }

    /** Stops it after the batch that is being written; what was stored stays. */
    @Transactional
    public boolean cancel(ImportId id) {
        return jdbc.sql("""
                        update feedback.import set state = 'cancelled', ended_at = :now, survey = null
                        where id = :id and state in ('surveying', 'waiting', 'running')""").param("now", now()).param("id", id.id()).update() > 0;
    }

    /**
     * One that somebody ought to be working on.
     *
     * @param mine whether this process is at it
     * @param after how long until this process may be; not positive where it may now
     */
    record Open(ImportId id, boolean mine, Duration after) {}

    /** @return the one first that waited longest */
    @Transactional(readOnly = true)
    List<Open> open() {
        return jdbc.sql("""
                        select id, mine, case when mine then 0 else extract(epoch from leased_until - :now) end as after
                        from (select *, runner is not distinct from :runner as mine from feedback.import) i
                        where state in ('surveying', 'running') order by after""")
                .param("now", now())
                .param("runner", runner)
                .query((row, _) -> new Open(
                        new ImportId(row.getObject("id", UUID.class)), row.getBoolean("mine"), Duration.ofMillis((long)
                                (row.getDouble("after") * 1_000))))
                .list();
    }

    /** @return whether this process may work on it now; one over which two in a row died before they got on is set aside */
    @Transactional
    boolean claim(ImportId id) {
        return jdbc.sql("""
                        update feedback.import set runner = :runner, leased_until = :leased,
                            deaths = case when runner <> :runner then deaths + 1 else deaths end,
                            state = case when runner <> :runner and deaths + 1 >= :most then 'failed' else state end,
                            trouble = case when runner <> :runner and deaths + 1 >= :most then :kills end,
                            ended_at = case when runner <> :runner and deaths + 1 >= :most then cast(:now as timestamptz) end
                        where id = :id and state in ('surveying', 'running') and (runner = :runner or leased_until <= :now)
                        returning state <> 'failed'""")
                .param("now", now())
                .param("leased", leased())
                .param("runner", runner)
                .param("most", MOST_DEATHS)
                .param("kills", ImportWork.KILLS)
                .param("id", id.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Says that this process is still at it. */
    @Transactional
    void renew(ImportId id) {
        jdbc.sql("update feedback.import set leased_until = :leased where id = :id and runner = :runner")
                .param("leased", leased())
                .param("id", id.id())
                .param("runner", runner)
                .update();
    }

    /** Lays down what this process was at, for anybody to go on with. */
    @Transactional
    void release(ImportId id) {
        jdbc.sql("update feedback.import set runner = null, leased_until = :now where id = :id and runner = :runner")
                .param("now", now())
                .param("id", id.id())
                .param("runner", runner)
                .update();
    }

    @Transactional
    void surveyed(ImportId id, Layout layout, Survey survey, byte[] digest) {
        jdbc.sql("""
                        update feedback.import set state = 'waiting', layout = cast(:layout as jsonb), survey = cast(:survey as jsonb),
                            header = :header, rows = :rows, digest = :digest, runner = null, leased_until = :now where id = :id and state = 'surveying'""")
                .param("now", now())
                .param("layout", json.writeValueAsString(layout))
                .param("survey", json.writeValueAsString(survey))
                .param("header", survey.header().toArray(String[]::new))
                .param("rows", survey.rows())
                .param("digest", digest)
                .param("id", id.id())
                .update();
    }

    /** @return how many rows of each lane are done */
    @Transactional(readOnly = true)
    long[] done(ImportId id) {
        return jdbc.sql("select rows_done - odd_done as even_done, odd_done from feedback.import where id = :id")
                .param("id", id.id())
                .query((row, _) -> new long[] {row.getLong("even_done"), row.getLong("odd_done")})
                .single();
    }

    /** Notes what became of a batch, within its transaction, so that both happen or neither. */
    boolean progress(ImportId id, int lane, long before, BatchReport report) {
        return jdbc.sql("""
                        update feedback.import set rows_done = rows_done + :rows, odd_done = odd_done + :rows * :lane, stored = stored + :stored, known = known + :known,
                            refused = refused + :refused, responses = responses + :responses, comments = comments + :comments,
                            wordless = wordless + :wordless, unscored = unscored + :unscored,
                            disagreeing = disagreeing + :disagreeing, deaths = 0, leased_until = :leased
                        where id = :id and state = 'running' and runner = :runner
                        and case :lane when 1 then odd_done else rows_done - odd_done end = :before""")
                        .param("leased", leased())
                        .param("rows", report.rows())
                        .param("stored", report.stored())
                        .param("known", report.known())
                        .param("refused", report.refused())
                        .param("responses", report.responses())
                        .param("comments", report.comments())
                        .param("wordless", report.wordless())
                        .param("unscored", report.unscored())
                        .param("disagreeing", report.disagreeing())
                        .param("id", id.id())
                        .param("runner", runner)
                        .param("lane", lane)
                        .param("before", before)
                        .update()
                > 0;
    }

    /** @param trouble null when all went well */
    @Transactional
    void end(ImportId id, ImportState state, @Nullable String trouble) {
        jdbc.sql("""
                        update feedback.import set state = :state, trouble = :trouble, ended_at = :now, leased_until = :now,
                            survey = case when :state = 'done' then null else survey end
                        where id = :id and state in ('surveying', 'running')""")
                .param("state", state.stored())
                .param("trouble", trouble)
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    /** Forgets what was kept of imports that nobody touched for thirty days: examples and refused rows. */
    @Transactional
    List<ImportId> forgetOld() {
        jdbc.sql("""
                        delete from feedback.import_refusal where import_id in
                            (select id from feedback.import where made_at < :before)""").param("before", now().minus(KEPT)).update();
        return jdbc.sql("""
                        update feedback.import set state = case when state in ('done', 'failed') then state else 'cancelled' end,
                            survey = null
                        where made_at < :before and (survey is not null or state in ('surveying', 'waiting'))
                        returning id""")
                .param("before", now().minus(KEPT))
                .query(ImportId.class)
                .list();
    }
}
