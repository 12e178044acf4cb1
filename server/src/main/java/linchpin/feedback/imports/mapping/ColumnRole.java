package linchpin.feedback.imports.mapping;

import java.util.Arrays;
import linchpin.organisation.QuestionClass;
import org.jspecify.annotations.Nullable;

/** What a column can hold, as a person chooses it. */
public enum ColumnRole {
    IGNORE("Leave it out"),
    DATE("Date it was given"),
    HAPPENED("When it happened: month or date"),
    ANSWER("Score or answer chosen"),
    GOOD("Words: what was good"),
    BETTER("Words: what could be better"),
    WORDS("Words: other, or several questions"),
    QUESTION("The question that was asked"),
    PLACE("Place (from large to small)"),
    RESPONSE_ID("Number of the response or respondent"),
    COMMENT_ID("Number of the comment"),
    CHANNEL("How it came: paper, text message …"),
    CONSENT("Whether they agree to be quoted"),
    AGE("About the giver: age", "age"),
    SEX("About the giver: sex", "sex"),
    ETHNICITY("About the giver: ethnic group", "ethnicity"),
    DISABILITY("About the giver: disability", "disability");

    private final String label;
    private final @Nullable String dimension;

    ColumnRole(String label) {
        this(label, null);
    }

    ColumnRole(String label, @Nullable String dimension) {
        this.label = label;
        this.dimension = dimension;
    }

    /** @return what such a column says about givers, counted in totals only; null for any other column */
    @Nullable
    String dimension() {
        return dimension;
    }

    /** @return the one of this name; ignored where there is none of it */
    public static ColumnRole of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(IGNORE);
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return whether only one column of a file can hold it */
    public boolean single() {
        return switch (this) {
            case IGNORE, GOOD, BETTER, WORDS, PLACE -> false;
            case DATE,
                    HAPPENED,
                    ANSWER,
                    QUESTION,
                    RESPONSE_ID,
                    COMMENT_ID,
                    CHANNEL,
                    CONSENT,
                    AGE,
                    SEX,
                    ETHNICITY,
                    DISABILITY -> true;
        };
    }

    /** @return what the question asks for whose answers stand in such a column; null for any other column */
    @Nullable
    QuestionClass questionClass() {
        return switch (this) {
            case GOOD -> QuestionClass.WHAT_GOOD;
            case BETTER -> QuestionClass.COULD_IMPROVE;
            case WORDS -> QuestionClass.NONSPECIFIC;
            default -> null;
        };
    }
}
