package linchpin.meaning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ThemeNames;
import linchpin.platform.Seldom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The themes in force, and which of them a feedback is about. */
@Component
public class Themes implements ThemeNames {

    /** The framework's number below, an organisation's own above. */
    private static final int FRAMEWORK = 1000;

    private static final String IN_FORCE = """
            select number, category, name, meaning from (
                select number, category, name, meaning from meaning.theme
                where framework = 'v7' and valid_from <= :today and (valid_to is null or valid_to >= :today)
                union all
                select number, 'Our own', name, sentence from meaning.own_theme where ended_at is null) t
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Themes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something a comment can be about.
     *
     * @param number within its framework; never given to another theme
     * @param category the group it is shown in
     * @param meaning in one line, for whoever chooses
     */
    public record Theme(int number, String category, String name, String meaning) {

        /** @return whether the organisation defined it for itself */
        public boolean own() {
            return Themes.own(number);
        }

        /** @return how the machine that reads calls it: an own theme may be given another name */
        public String key() {
            return own() ? String.valueOf(number) : name;
        }
    }

    /** @return whether the number is of a theme that an organisation defined for itself */
    public static boolean own(int number) {
        return number > FRAMEWORK;
    }

    /** @return every theme in force, by number */
    @Transactional(readOnly = true)
    public List<Theme> all() {
        var today = LocalDate.now(clock);
        return Seldom.once(
                this,
                today,
                () -> List.copyOf(jdbc.sql(IN_FORCE + " order by number")
                        .param("today", today)
                        .query(Theme.class)
                        .list()));
    }

    @Transactional(readOnly = true)
    public Optional<Theme> byNumber(int number) {
        return all().stream().filter(theme -> theme.number() == number).findFirst();
    }

    /** @return what the feedback is about, by number: what people said, and what the machine suggests that nobody took off */
    @Transactional(readOnly = true)
    public List<Theme> of(FeedbackId feedback) {
        var about = about(Set.of(feedback)).getOrDefault(feedback, Set.of());
        return all().stream().filter(theme -> about.contains(theme.number())).toList();
    }

    /** @return the numbers of what each of these is about: what people said, and what the machine suggests that nobody took off */
    @Transactional(readOnly = true)
    public Map<FeedbackId, Set<Integer>> about(Collection<FeedbackId> feedback) {
        var suggested = suggested(feedback);
        var said = peoplesWord(feedback);
        var about = new LinkedHashMap<FeedbackId, Set<Integer>>();
        feedback.forEach(one -> about.put(
                one, said.getOrDefault(one, PeoplesWord.NOTHING).over(suggested.getOrDefault(one, Set.of()))));
        return about;
    }

    private record Suggestion(FeedbackId feedbackId, Integer theme) {}

    /** @return the numbers of what the machine suggests of these; nothing for those it suggests nothing of */
    @Transactional(readOnly = true)
    public Map<FeedbackId, Set<Integer>> suggested(Collection<FeedbackId> feedback) {
        if (feedback.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select distinct feedback_id, unnest(assigned) as theme from meaning.reading
                        where feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Suggestion.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Suggestion::feedbackId, Collectors.mapping(Suggestion::theme, Collectors.toSet())));
    }

    private record Judgement(FeedbackId feedbackId, int theme, boolean has) {}

    /** @return what people have said of these, and not taken back; nothing for those nobody judged */
    @Transactional(readOnly = true)
    public Map<FeedbackId, PeoplesWord> peoplesWord(Collection<FeedbackId> feedback) {
        if (feedback.isEmpty()) {
            return Map.of();
        }
        var all = jdbc.sql("""
                        select feedback_id, theme, has from meaning.assignment
                        where removed_at is null and feedback_id = any (:ids)""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Judgement.class)
                .list();
        return all.stream()
                .collect(Collectors.groupingBy(
                        Judgement::feedbackId, Collectors.collectingAndThen(Collectors.toList(), Themes::together)));
    }

    private static PeoplesWord together(List<Judgement> judgements) {
        var has = judgements.stream().filter(Judgement::has).map(Judgement::theme);
        var hasNot = judgements.stream().filter(one -> !one.has).map(Judgement::theme);
        return new PeoplesWord(has.collect(Collectors.toSet()), hasNot.collect(Collectors.toSet()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> names() {
        var names = new LinkedHashMap<Integer, String>();
        all().forEach(theme -> names.put(theme.number(), theme.name()));
        return names;
    }

    /** @return the number of each theme in force, by what the machine that reads calls it */
    @Transactional(readOnly = true)
    public Map<String, Integer> numbers() {
        return all().stream().collect(Collectors.toMap(Theme::key, Theme::number));
    }
}
