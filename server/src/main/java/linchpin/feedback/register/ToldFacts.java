package linchpin.feedback.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.ui.Days;
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

    private record Row(String about, @Nullable LocalDate happenedIn) {}

    /** @return of a feedback that is there; nothing of what they did not tell */
    @Transactional(readOnly = true)
    public List<Fact> of(FeedbackId feedback) {
        var row = jdbc.sql("select about, happened_in from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Row.class)
                .single();
        return facts(AboutWhom.chosen(row.about()), row.happenedIn() == null ? null : YearMonth.from(row.happenedIn()));
    }

    /** @return of what is about to be kept */
    public static List<Fact> of(Telling telling) {
        return facts(telling.about(), telling.happened());
    }

    private static List<Fact> facts(AboutWhom about, @Nullable YearMonth happened) {
        var facts = new ArrayList<Fact>();
        if (about != AboutWhom.UNKNOWN) {
            facts.add(new Fact("Whose care", about.told()));
        }
        if (happened != null) {
            facts.add(new Fact("When it happened", Days.month(happened)));
        }
        return facts;
    }
}
