package linchpin.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps reports. Nothing that is kept is ever changed. */
@Component
public class KeepReports {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeepReports(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A version to be kept.
     *
     * @param because what was corrected; null for nothing
     */
    public record Fresh(Facts facts, @Nullable String because, Map<Part, String> words, List<FeedbackId> stories) {}

    /** @return the report of the quarter, begun now where nobody had */
    @Transactional
    public ReportId begin(Quarter quarter, AccountId by) {
        jdbc.sql("""
                        insert into reports.report (quarter, begun_by, begun_on) values (:quarter, :by, :on)
                        on conflict (org_id, quarter) do nothing""")
                .param("quarter", quarter.first())
                .param("by", by.id())
                .param("on", LocalDate.now(clock))
                .update();
        return jdbc.sql("select id from reports.report where quarter = :quarter for update")
                .param("quarter", quarter.first())
                .query(ReportId.class)
                .single();
    }

    @Transactional
    public void keep(ReportId report, int version, Fresh fresh, AccountId by) {
        jdbc.sql("""
                        insert into reports.version (report_id, version, facts, because, written_by, written_at)
                        values (:report, :version, cast(:facts as jsonb), :because, :by, :at)""")
                .param("report", report.id())
                .param("version", version)
                .param("facts", json.writeValueAsString(fresh.facts()))
                .param("because", fresh.because())
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
        fresh.words().forEach((part, words) -> words(report, version, part, words));
        for (var turn = 1; turn <= fresh.stories().size(); turn++) {
            story(report, version, turn, fresh.stories().get(turn - 1));
        }
    }

    private void words(ReportId report, int version, Part part, String words) {
        jdbc.sql("""
                        insert into reports.words (report_id, version, part, words)
                        select :report, :version, :part, :words where :words <> ''""")
                .param("report", report.id())
                .param("version", version)
                .param("part", part.stored())
                .param("words", words)
                .update();
    }

    private void story(ReportId report, int version, int turn, FeedbackId feedback) {
        jdbc.sql("""
                        insert into reports.story (report_id, version, turn, feedback_id)
                        values (:report, :version, :turn, :feedback)""")
                .param("report", report.id())
                .param("version", version)
                .param("turn", turn)
                .param("feedback", feedback.id())
                .update();
    }

    @Transactional
    public void approve(ReportId report, int version, String statement, AccountId by) {
        jdbc.sql("""
                        insert into reports.approval (report_id, version, statement, approved_by, approved_at)
                        values (:report, :version, :statement, :by, :at)""")
                .param("report", report.id())
                .param("version", version)
                .param("statement", statement)
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
