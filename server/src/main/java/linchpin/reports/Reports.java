package linchpin.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.platform.Seldom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the organisation in scope, in all their versions. */
@Component
public class Reports {

    private static final String VERSION = """
            select r.id, r.quarter, v.version, v.facts::text as facts, v.because, v.written_by, v.written_at,
                   a.statement, a.approved_by, a.approved_at,
                   coalesce((select json_object_agg(w.part, w.words) from reports.words w
                             where w.org_id = v.org_id and w.report_id = v.report_id and w.version = v.version), '{}')::text as words,
                   (select string_agg(s.feedback_id::text, ',' order by s.turn) from reports.story s
                    where s.org_id = v.org_id and s.report_id = v.report_id and s.version = v.version) as stories
            from reports.report r join reports.version v on v.org_id = r.org_id and v.report_id = r.id
            left join reports.approval a on a.org_id = v.org_id and a.report_id = v.report_id and a.version = v.version
            """;

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Row(
            ReportId id,
            LocalDate quarter,
            int version,
            String facts,
            @Nullable String because,
            AccountId writtenBy,
            OffsetDateTime writtenAt,
            @Nullable String statement,
            @Nullable AccountId approvedBy,
            @Nullable OffsetDateTime approvedAt,
            String words,
            @Nullable String stories) {

        Version.@Nullable Approval approval() {
            return statement == null
                    ? null
                    : new Version.Approval(
                            statement, Objects.requireNonNull(approvedBy), Objects.requireNonNull(approvedAt));
        }
    }

    /** @return the latest version of each report, the latest quarter first */
    @Transactional(readOnly = true)
    public List<Version> latest() {
        return jdbc.sql(VERSION + """
                        where v.version = (select max(l.version) from reports.version l
                                           where l.org_id = v.org_id and l.report_id = v.report_id)
                        order by r.quarter desc""").query(Row.class).list().stream()
                .map(this::version)
                .toList();
    }

    /** @return all versions of the report, the latest first; none where nobody has begun it */
    @Transactional(readOnly = true)
    public List<Version> of(Quarter quarter) {
        return Seldom.once(
                this,
                quarter,
                () -> jdbc
                        .sql(VERSION + " where r.quarter = :quarter order by v.version desc")
                        .param("quarter", quarter.first())
                        .query(Row.class)
                        .list()
                        .stream()
                        .map(this::version)
                        .toList());
    }

    /** @return all versions that were ever published of the report, the latest first */
    @Transactional(readOnly = true)
    public List<Version> published(Quarter quarter) {
        return of(quarter).stream().filter(one -> one.approval() != null).toList();
    }

    /** @return the quarters of which a report is published, the latest first */
    @Transactional(readOnly = true)
    public List<Quarter> published() {
        return jdbc.sql("""
                        select r.quarter from reports.report r where exists (
                            select 1 from reports.approval a where a.org_id = r.org_id and a.report_id = r.id) order by r.quarter desc""").query(LocalDate.class).list().stream()
                .map(Quarter::new)
                .toList();
    }

    private Version version(Row row) {
        return new Version(
                row.id(),
                new Quarter(row.quarter()),
                row.version(),
                json.readValue(row.facts(), Facts.class),
                row.because(),
                row.writtenBy(),
                row.writtenAt(),
                words(row),
                stories(row),
                row.approval());
    }

    private Map<Part, String> words(Row row) {
        return json.readValue(row.words(), WORDS).entrySet().stream()
                .collect(Collectors.toMap(
                        one -> Part.valueOf(one.getKey().toUpperCase(java.util.Locale.ROOT)), Map.Entry::getValue));
    }

    private static List<FeedbackId> stories(Row row) {
        return row.stories() == null
                ? List.of()
                : Arrays.stream(row.stories().split(","))
                        .map(id -> new FeedbackId(UUID.fromString(id)))
                        .toList();
    }

    /** @return the report, kept from changing until the transaction ends; empty where nobody has begun it */
    @Transactional
    public Optional<Version> held(Quarter quarter) {
        jdbc.sql("select 1 from reports.report where quarter = :quarter for update")
                .param("quarter", quarter.first())
                .query(Integer.class)
                .list();
        return of(quarter).stream().findFirst();
    }
}
