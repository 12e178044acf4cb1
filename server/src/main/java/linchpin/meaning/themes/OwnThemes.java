package linchpin.meaning.themes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import linchpin.analysis.text.learning.OwnTheme;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.Themes;
import linchpin.people.AccountId;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The themes that an organisation defines for itself. They are ended, never deleted: what was said of them stays. */
@Component
public class OwnThemes {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Themes themes;
    private final ShippedReader reader;
    private final Clock clock;

    OwnThemes(JdbcClient jdbc, Themes themes, ShippedReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.themes = themes;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param endedOn null while it is in force */
    record Own(
            int number,
            String name,
            String sentence,
            List<String> examples,
            @org.jspecify.annotations.Nullable LocalDate endedOn) {}

    @Transactional(readOnly = true)
    public List<Own> all() {
        return jdbc.sql(
                        "select number, name, sentence, examples, cast(ended_at as date) as ended_on from meaning.own_theme order by number")
                .query((row, _) -> new Own(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("sentence"),
                        List.of((String[]) row.getArray("examples").getArray()),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /** @return those in force, called by their numbers, with what their sentences and examples mean */
    @Transactional(readOnly = true)
    public List<OwnTheme> described() {
        return all().stream()
                .filter(own -> own.endedOn == null)
                .map(own -> new OwnTheme(
                        String.valueOf(own.number),
                        reader.vectors(Stream.concat(Stream.of(own.sentence), own.examples.stream())
                                .toList())))
                .toList();
    }

    /**
     * @param found what is wrong with the form by itself
     * @return what is wrong with it; where nothing is, it is defined
     */
    @Transactional
    public Errors define(OwnThemeForm form, Errors found, AccountId by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('themes of ' || platform.current_org()::text, 0))")
                .query((_, _) -> true)
                .single();
        var errors = errors(form, found, 0);
        if (!errors.any()) {
            jdbc.sql("""
                            insert into meaning.own_theme (number, name, sentence, examples, changed_by, changed_at)
                            select coalesce(max(number), 1000) + 1, :name, :sentence, :examples, :by, :at from meaning.own_theme""")
                    .param("name", form.name())
                    .param("sentence", form.sentence())
                    .param("examples", form.phrases().toArray(String[]::new))
                    .param("by", by.id())
                    .param("at", now())
                    .update();
        }
        return errors;
    }

    /**
     * @param found what is wrong with the form by itself
     * @return what is wrong with the change; where nothing is, it is made
     * @throws NotFound where no such theme is in force
     */
    @Transactional
    public Errors change(int number, OwnThemeForm form, Errors found, AccountId by) {
        var errors = errors(form, found, number);
        if (!errors.any()) {
            one(jdbc.sql("""
                            update meaning.own_theme set name = :name, sentence = :sentence, examples = :examples,
                                   edition = edition + 1, changed_by = :by, changed_at = :at
                            where number = :number and ended_at is null""")
                    .param("name", form.name())
                    .param("sentence", form.sentence())
                    .param("examples", form.phrases().toArray(String[]::new))
                    .param("by", by.id())
                    .param("at", now())
                    .param("number", number)
                    .update());
        }
        return errors;
    }

    /** @throws NotFound where no such theme is in force */
    @Transactional
    public void end(int number, AccountId by) {
        one(jdbc.sql("""
                        update meaning.own_theme set ended_at = :at, edition = edition + 1, changed_by = :by, changed_at = :at
                        where number = :number and ended_at is null""")
                .param("by", by.id())
                .param("at", now())
                .param("number", number)
                .update());
    }

    private Errors errors(OwnThemeForm form, Errors found, int number) {
        var all = themes.all();
        var errors = form.and(found);
        if (all.stream()
                .anyMatch(theme -> theme.number() != number && theme.name().equalsIgnoreCase(form.name()))) {
            errors = errors.with("name", "There is a theme of this name already. Choose another name");
        }
        if (number == 0 && all.stream().filter(Themes.Theme::own).count() >= MOST) {
            errors =
                    errors.with("name", "There are " + MOST + " themes of your own. End one before you define another");
        }
        return errors;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static void one(int changed) {
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
