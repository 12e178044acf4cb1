package linchpin.feedback.register;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.QuestionClass;
import org.jspecify.annotations.Nullable;

/**
 * What a giver tells, whichever way it reaches us: on the form, through somebody who logs it for them, or in a row of a file. All three make
 * one of these, and the register writes them by {@link TellingColumn}: what is added here can be forgotten by none of them.
 *
 * @param questionSet the choosing question that was asked; null for none
 * @param answerCode what was chosen, as received; null for nothing
 * @param happened the month it happened in, as far as they said; null for nothing
 * @param heads how many said it together; null for one person
 * @param name the giver's; null where the grade is nameless
 * @param reach e-mail, telephone or address; null for none
 * @param publish whether they agree to be quoted
 */
public record Telling(
        @Nullable String questionSet,
        @Nullable String answerCode,
        AboutWhom about,
        @Nullable YearMonth happened,
        @Nullable Integer heads,
        Grade grade,
        @Nullable String name,
        @Nullable String reach,
        boolean publish,
        List<Words> words) {

    /**
     * An answer in somebody's own words.
     *
     * @param question as asked
     * @param text as received, never altered
     */
    public record Words(UUID id, String question, QuestionClass questionClass, String text) {

        /** Words that have no name of their own yet. Never one that holds the time: a giver's hour could name them. */
        public Words(String question, QuestionClass questionClass, String text) {
            this(UUID.randomUUID(), question, questionClass, text);
        }
    }

    /** @return what somebody tells of whom nothing is known but these words */
    public static Telling of(List<Words> words) {
        return new Telling(null, null, AboutWhom.UNKNOWN, null, null, Grade.NAMELESS, null, null, false, words);
    }

    /** @return the same, answering the choosing question so */
    public Telling answering(@Nullable String set, @Nullable String code) {
        return new Telling(set, code, about, happened, heads, grade, name, reach, publish, words);
    }

    /** @return the same, about the care of somebody */
    public Telling about(AboutWhom whom) {
        return new Telling(questionSet, answerCode, whom, happened, heads, grade, name, reach, publish, words);
    }

    /** @return the same, of something that happened in this month; null for one they did not say */
    public Telling in(@Nullable YearMonth month) {
        return new Telling(questionSet, answerCode, about, month, heads, grade, name, reach, publish, words);
    }

    /** @return the same, said by so many together; null for one person */
    public Telling by(@Nullable Integer many) {
        return new Telling(questionSet, answerCode, about, happened, many, grade, name, reach, publish, words);
    }

    /** @return the same, from somebody who may be known so */
    public Telling from(Grade as, @Nullable String called, @Nullable String reached) {
        return new Telling(questionSet, answerCode, about, happened, heads, as, called, reached, publish, words);
    }

    /** @return what they are called, where others are not to read it in their words; null for nothing */
    @Nullable
    String nameToCover() {
        return grade == Grade.PUBLIC_NAME ? null : name;
    }

    /** @return the same, from somebody who agrees to be quoted or does not */
    public Telling quotable(boolean agrees) {
        return new Telling(questionSet, answerCode, about, happened, heads, grade, name, reach, agrees, words);
    }

    /** @return the same with what another telling of it knows and this one left open; its words stay its own */
    public Telling completedBy(Telling later) {
        var answered = answerCode != null;
        return new Telling(
                answered ? questionSet : later.questionSet,
                answered ? answerCode : later.answerCode,
                about == AboutWhom.UNKNOWN ? later.about : about,
                happened == null ? later.happened : happened,
                heads == null ? later.heads : heads,
                grade,
                name,
                reach,
                publish,
                words);
    }
}
