package linchpin.feedback.giving;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TypedText;
import linchpin.organisation.QuestionClass;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What a giver fills in.
 *
 * @param say the answers in words, by the question's code
 * @param story empty for none
 * @param telling the rest of it
 */
record GivingForm(
        Once once,
        Map<String, @Keepable String> say,

        @Keepable String story,

        @Valid TellingFields telling) {

    static final String STORY = "story";
    private static final String STORY_ASKED = "Your story";

    GivingForm(
            @Nullable Once once,
            @Nullable Map<String, String> say,
            @Nullable String story,
            @Nullable TellingFields telling) {
        this.once = Objects.requireNonNullElseGet(once, Once::fresh);
        this.say = each(Objects.requireNonNullElse(say, Map.of()), TypedText::text);
        this.story = TypedText.text(story);
        this.telling = Objects.requireNonNullElse(telling, TellingFields.NOTHING);
    }

    static GivingForm empty() {
        return new GivingForm(null, null, null, null);
    }

    private static Map<String, String> each(Map<String, String> texts, UnaryOperator<String> change) {
        var changed = new LinkedHashMap<String, String>();
        texts.forEach((code, text) -> changed.put(code, change.apply(text)));
        return changed;
    }

    String said(String code) {
        return say.getOrDefault(code, "");
    }

    /** @return the name of the field that answers a question in words */
    static String field(String code) {
        return "say[" + code + "]";
    }

    /** @return what is wrong, in the order of the page */
    Errors check(Errors found, QuestionsToday asked, YearMonth latest) {
        var errors = asked.known(telling.answer()) == null && words(asked).isEmpty()
                ? found.with(first(asked), "Choose an answer or write a few words, whichever you like")
                : found;
        return telling.check(errors, latest).inOrder(order(asked));
    }

    private static List<String> order(QuestionsToday asked) {
        var order = new ArrayList<>(List.of(TellingFields.ANSWER));
        asked.texts().forEach(question -> order.add(field(question.code())));
        order.add(STORY);
        order.addAll(TellingFields.ORDER);
        return order;
    }

    private static String first(QuestionsToday asked) {
        return asked.answers().isEmpty() ? STORY : TellingFields.ANSWER;
    }

    /** @return what was said in words, each with its question */
    List<Telling.Words> words(QuestionsToday asked) {
        var words = new ArrayList<Telling.Words>();
        for (var question : asked.texts()) {
            if (!said(question.code()).isBlank()) {
                words.add(new Telling.Words(question.wording(), question.questionClass(), said(question.code())));
            }
        }
        if (!story.isBlank()) {
            words.add(new Telling.Words(STORY_ASKED, QuestionClass.STORY, story));
        }
        return words;
    }

    /** @return what they tell */
    Telling told(QuestionsToday asked) {
        return telling.telling(asked, words(asked));
    }
}
