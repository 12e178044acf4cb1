package linchpin.feedback.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the register keeps what a giver tells, besides their words and how to reach them. Whoever enters one feedback and whoever enters a
 * million write these columns, all of them, as listed here.
 */
public enum TellingColumn {
    QUESTION_SET("text"),
    ANSWER_CODE("text"),
    ABOUT("text"),
    /** The first day of the month. */
    HAPPENED_IN("date"),
    HEADS("smallint"),
    GRADE("smallint"),
    PUBLISH("boolean");

    private final String type;

    TellingColumn(String type) {
        this.type = type;
    }

    /** @return what stands in it, as PostgreSQL writes it; null for nothing */
    public @Nullable String written(Telling telling) {
        return switch (this) {
            case QUESTION_SET -> telling.questionSet();
            case ANSWER_CODE -> telling.answerCode();
            case ABOUT -> telling.about().stored();
            case HAPPENED_IN -> telling.happened() == null ? null : telling.happened() + "-01";
            case HEADS -> telling.heads() == null ? null : Integer.toString(telling.heads());
            case GRADE -> Integer.toString(telling.grade().stored());
            case PUBLISH -> Boolean.toString(telling.publish());
        };
    }

    /** @return its name */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
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
