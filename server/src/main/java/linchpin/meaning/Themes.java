package linchpin.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.ThemeNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The themes in force, and which of them a feedback is about. */
@Component
public class Themes implements ThemeNames {

    private static final String IN_FORCE = """
            select number, category, name, meaning from meaning.theme
            where framework = 'v7' and valid_from <= current_date and (valid_to is null or valid_to >= current_date)
            """;

    private final JdbcClient jdbc;

    Themes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something a comment can be about.
     *
     * @param number within its framework; never given to another theme
     * @param category the group it is shown in
     * @param meaning in one line, for whoever chooses
     */
    public record Theme(int number, String category, String name, String meaning) {}

    /** @return every theme in force, by number */
    @Transactional(readOnly = true)
    public List<Theme> all() {
        return jdbc.sql(IN_FORCE + " order by number").query(Theme.class).list();
    }

    @Transactional(readOnly = true)
    public Optional<Theme> byNumber(int number) {
        return jdbc.sql(IN_FORCE + " and number = :number")
                .param("number", number)
                .query(Theme.class)
                .optional();
    }

    /** @return what the feedback is about, by number; empty where nobody has said yet */
    @Transactional(readOnly = true)
    public List<Theme> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select distinct t.number, t.category, t.name, t.meaning
                        from meaning.assignment a join meaning.theme t on t.framework = a.framework and t.number = a.theme
                        where a.feedback_id = :feedback and a.removed_at is null order by t.number""").param("feedback", feedback.id()).query(Theme.class).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, String> names() {
        var names = new LinkedHashMap<Integer, String>();
        all().forEach(theme -> names.put(theme.number(), theme.name()));
        return names;
    }
}
