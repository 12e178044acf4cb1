package linchpin.feedback.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a giver told besides their words and their answer, in words for everybody who may see it: read back, on their page, on the log's. */
@Component
public class ToldFacts {

    private final JdbcClient jdbc;

    ToldFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something with its name. */
    public record Fact(String name, String value) {}

    private record Row(
            String about,
            @Nullable LocalDate happenedIn,
            @Nullable Integer heads) {}

    /** @return of a feedback that is there; nothing of what they did not tell */
    @Transactional(readOnly = true)
    public List<Fact> of(FeedbackId feedback) {
        var row = jdbc.sql("select about, happened_in, heads from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Row.class)
                .single();
        return of(row.about(), row.happenedIn(), row.heads());
    }

    /**
     * Of a feedback that was read.
     *
     * @param about as it is kept
     * @param happened a day of the month in which it did; null where they did not say
     * @param heads how many said it together; null for one
     */
    public static List<Fact> of(String about, @Nullable LocalDate happened, @Nullable Integer heads) {
        return facts(AboutWhom.chosen(about), happened == null ? null : YearMonth.from(happened), heads);
    }

    /** @return of what is about to be kept */
    public static List<Fact> of(Telling telling) {
        return facts(telling.about(), telling.happened(), telling.heads());
    }

    /** @return as in "a group of 9" */
    public static String group(int heads) {
        return "a group of " + CountNoun.number(heads);
    }

    private static List<Fact> facts(AboutWhom about, @Nullable YearMonth happened, @Nullable Integer heads) {
        var facts = new ArrayList<Fact>();
        if (heads != null) {
            facts.add(new Fact("Who said it", LocalName.beginning(group(heads)) + ", in one entry"));
        }
        if (about != AboutWhom.UNKNOWN) {
            facts.add(new Fact("Whose care", about.told()));
        }
        if (happened != null) {
            facts.add(new Fact("When it happened", Days.month(happened)));
        }
        return facts;
    }
}
