package linchpin.answers;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.answers.confirming.ConfirmationRules;
import linchpin.answers.confirming.Counts;
import linchpin.answers.confirming.Round;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.platform.Digest;
import linchpin.platform.OneLook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said when they were asked whether it changed. */
@Component
public class Judgements {

    private static final int DAYS_TO_ANSWER_ANEW = 14;

    private static final String ROUNDS = """
            select k.answer_id, a.matter_id, k.version, k.round, k.asked_on, k.after_days, k.confirmed_on, k.asked,
                   count(*) filter (where not j.leader and j.verdict = 'yes') as yes,
                   count(*) filter (where not j.leader and j.verdict = 'half') as half,
                   count(*) filter (where not j.leader and j.verdict = 'no') as no,
                   count(*) filter (where j.leader and j.verdict = 'yes') as leaders_yes,
                   count(*) filter (where j.leader and j.verdict = 'half') as leaders_half,
                   count(*) filter (where j.leader and j.verdict = 'no') as leaders_no
            from answers.asking k
            join answers.answer a on a.org_id = k.org_id and a.id = k.answer_id
            left join answers.judgement j
              on j.org_id = k.org_id and j.answer_id = k.answer_id and j.version = k.version and j.round = k.round
            where k.answer_id = any (:answers)
            group by k.answer_id, a.matter_id, k.version, k.round, k.asked_on, k.after_days, k.confirmed_on, k.asked
            order by k.version, k.round
            """;

    private final JdbcClient jdbc;
    private final FeedbackInMatters inMatters;
    private final ConfirmationRules rules;
    private final Clock clock;

    Judgements(JdbcClient jdbc, FeedbackInMatters inMatters, ConfirmationRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.inMatters = inMatters;
        this.rules = rules;
        this.clock = clock;
    }

    private record Row(
            AnswerId answerId,
            MatterId matterId,
            int version,
            LocalDate askedOn,
            @Nullable Integer afterDays,
            @Nullable LocalDate confirmedOn,
            @Nullable Integer asked,
            int yes,
            int half,
            int no,
            int leadersYes,
            int leadersHalf,
            int leadersNo) {}

    /** @return by answer, each time that people were asked about any version of it, the latest last: nothing that was said is ever dropped */
    @Transactional(readOnly = true)
    public Map<AnswerId, List<Round>> rounds(Collection<AnswerId> answers) {
        var rows = jdbc.sql(ROUNDS)
                .param("answers", answers.stream().map(AnswerId::id).toArray(UUID[]::new))
                .query(Row.class)
                .list();
        var sizes = inMatters.sizes(rows.stream().map(Row::matterId).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::answerId, Collectors.mapping(row -> round(row, sizes), Collectors.toList())));
    }

    private static Round round(Row row, Map<MatterId, Long> sizes) {
        var size = row.asked() == null ? sizes.getOrDefault(row.matterId(), 0L).intValue() : row.asked();
        var said = row.yes()
                + row.half()
                + row.no(); // whoever said something was asked, whatever was taken out or back since
        return new Round(
                row.version(),
                row.askedOn(),
                row.afterDays(),
                row.confirmedOn(),
                new Counts(
                        row.yes(),
                        row.half(),
                        row.no(),
                        row.leadersYes(),
                        row.leadersHalf(),
                        row.leadersNo(),
                        Math.max(size, said)));
    }

    /** @return whether what was said this time is enough to call it confirmed */
    @Transactional(readOnly = true)
    boolean agreed(PublishedAnswer answer) {
        var now = rounds(List.of(answer.id())).getOrDefault(answer.id(), List.of());
        return answer.wentBackOn() == null && rules.rule().met(now.getLast().said());
    }

    /**
     * People are asked, for the first time or once more; how many were asked before is kept as it was.
     *
     * @param after how many days; null for the first time
     */
    void ask(Asking asking, MatterId matter, @Nullable Integer after, @Nullable LocalDate confirmedOn) {
        var size = inMatters.sizes(List.of(matter)).getOrDefault(matter, 0L);
        jdbc.sql("update answers.asking set asked = :size where answer_id = :answer and asked is null")
                .param("size", size)
                .param("answer", asking.answer().id())
                .update();
        jdbc.sql("""
                        insert into answers.asking (answer_id, version, round, asked_on, after_days, confirmed_on)
                        values (:answer, :version, :round, :today, :after, :confirmed)""")
                .param("answer", asking.answer().id())
                .param("version", asking.version())
                .param("round", asking.round())
                .param("today", LocalDate.now(clock))
                .param("after", after)
                .param("confirmed", confirmedOn)
                .update();
    }

    /** Names once that people are asked. */
    record Asking(AnswerId answer, int version, int round) {}

    /** Somebody said half or no: another version must be written before anybody can confirm it. Who says so again wins nobody more time. */
    void wentBack(PublishedAnswer answer) {
        var today = LocalDate.now(clock);
        jdbc.sql(
                        "update answers.version set went_back_on = :today, answer_due = coalesce(answer_due, :due) where answer_id = :answer and version = :version")
                .param("today", today)
                .param("due", answer.kind() == AnswerKind.DID ? null : today.plusDays(DAYS_TO_ANSWER_ANEW))
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .update();
    }

    /** What one person said who was asked, in the time that it was asked. */
    public record Said(
            Verdict verdict,
            UUID judge,
            boolean leader,
            @Nullable String words,
            LocalDate judgedOn) {}

    private static final String SAID =
            "select upper(verdict collate \"C\") as verdict, judge, leader, words, judged_on from answers.judgement";

    /** @return what patient leaders said about any version, the latest last */
    @Transactional(readOnly = true)
    public List<Said> ofLeaders(AnswerId answer) {
        return jdbc.sql(SAID + " where answer_id = :answer and leader order by version, round, judged_on")
                .param("answer", answer.id())
                .query(Said.class)
                .list();
    }

    private record Dissenting(
            AnswerId answerId,
            Verdict verdict,
            UUID judge,
            boolean leader,
            @Nullable String words,
            LocalDate judgedOn) {

        Said said() {
            return new Said(verdict, judge, leader, words, judgedOn);
        }
    }

    /** @return by answer as it is published, who said half or no last since people were asked */
    @Transactional(readOnly = true)
    public Map<AnswerId, Said> lastDissent(Collection<PublishedAnswer> answers) {
        return OneLook.each(
                this, "lastDissent", answers.stream().map(PublishedAnswer::id).toList(), this::readLastDissent);
    }

    private Map<AnswerId, Said> readLastDissent(Collection<AnswerId> answers) {
        return jdbc
                .sql("""
                        select distinct on (j.answer_id) j.answer_id, upper(j.verdict collate "C") as verdict, j.judge, j.leader, j.words,
                               j.judged_on
                        from answers.judgement j
                        join answers.answer a on a.org_id = j.org_id and a.id = j.answer_id
                         and j.version = a.published_version and j.round = a.round
                        where a.id = any (:answers) and j.verdict <> 'yes'
                        order by j.answer_id, j.judged_on desc, j.judge""")
                .param("answers", answers.stream().map(AnswerId::id).toArray(UUID[]::new))
                .query(Dissenting.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Dissenting::answerId, Dissenting::said));
    }

    /** @return the answers on which this person has said something since people were asked last */
    @Transactional(readOnly = true)
    public Set<AnswerId> judgedBy(UUID judge) {
        return jdbc.sql("""
                        select a.id from answers.answer a
                        join answers.judgement j on j.org_id = a.org_id and j.answer_id = a.id
                         and j.version = a.published_version and j.round = a.round
                        where j.judge = :judge""").param("judge", judge).query(AnswerId.class).set();
    }

    /** What somebody said when asked this time, with the digest of their words. */
    public record OwnWord(Verdict verdict, byte @Nullable [] wordsDigest) {

        /** @return whether that is all they say now */
        boolean says(Verdict now, String words) {
            return now == verdict && (words.isEmpty() || Arrays.equals(Digest.of(words), wordsDigest));
        }
    }

    @Transactional(readOnly = true)
    public Optional<OwnWord> of(PublishedAnswer answer, UUID judge) {
        return jdbc.sql("""
                        select verdict, coalesce(words_digest, sha256(convert_to(words, 'UTF8'))) as words_digest from answers.judgement
                        where answer_id = :answer and version = :version and round = :round and judge = :judge""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", judge)
                .query((row, _) -> new OwnWord(
                        Verdict.chosen(row.getString("verdict")).orElseThrow(), row.getBytes("words_digest")))
                .optional();
    }

    /**
     * What somebody says now.
     *
     * @param judge the giver's feedback, or the leader's account
     * @param words a leader's; a giver's go to the register like all they say
     * @param wordsDigest of a giver's words, so that sending them twice adds them once
     */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Judgement(
            UUID judge,
            boolean leader,
            Verdict verdict,
            @Nullable String words,
            byte @Nullable [] wordsDigest) {}

    /** Keeps it, in place of what they said before when asked this time. */
    void keep(PublishedAnswer answer, Judgement said) {
        jdbc.sql("""
                        insert into answers.judgement
                            (answer_id, version, round, judge, leader, verdict, words, words_digest, judged_on)
                        values (:answer, :version, :round, :judge, :leader, :verdict, :words, :digest, :day)
                        on conflict (org_id, answer_id, version, round, judge) do update
                        set verdict = :verdict, words = :words, words_digest = :digest, judged_on = :day""")
                .param("answer", answer.id().id())
                .param("version", answer.version())
                .param("round", answer.round())
                .param("judge", said.judge())
                .param("leader", said.leader())
                .param("verdict", said.verdict().stored())
                .param("words", said.words())
                .param("digest", said.wordsDigest(), Types.BINARY)
                .param("day", LocalDate.now(clock))
                .update();
    }
}
