package linchpin.feedback;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the register keeps what a giver tells, besides their words and how to reach them. Whoever enters one feedback and whoever enters a
 * million write these columns, all of them, as listed here.
 */
public enum TellingColumn {
    QUESTION_SET("text", Telling::questionSet),
    ANSWER_CODE("text", Telling::answerCode),
    ABOUT("text", telling -> telling.about().stored()),
    HAPPENED_IN("date", telling -> telling.happened() == null ? null : firstOf(telling.happened())),
    GRADE("smallint", telling -> telling.grade().stored()),
    PUBLISH("boolean", Telling::publish);

    private final String type;
    private final Function<Telling, @Nullable Object> value;

    TellingColumn(String type, Function<Telling, @Nullable Object> value) {
        this.type = type;
        this.value = value;
    }

    private static Object firstOf(YearMonth month) {
        return month.atDay(1);
    }

    /** @return its name */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @return what stands in it, as PostgreSQL writes it; null for nothing */
    public @Nullable String written(Telling telling) {
        var held = value.apply(telling);
        return held == null ? null : held.toString();
    }

    /** @return all of them, each through this, joined by commas */
    public static String each(Function<TellingColumn, String> part) {
        return Arrays.stream(values()).map(part).collect(Collectors.joining(", "));
    }

    /** @return with its type, for a table that holds rows on their way */
    public String declared() {
        return column() + " " + type;
    }

    /** @return a parameter of its name, of its type */
    String parameter() {
        return "cast(:" + column() + " as " + type + ")";
    }
}
