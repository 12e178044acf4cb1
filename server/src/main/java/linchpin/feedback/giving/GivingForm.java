package linchpin.feedback.giving;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TypedText;
import linchpin.organisation.QuestionClass;
import linchpin.ui.Errors;

/**
 * What a giver fills in.
 *
 * @param said the answers in words, by the question's code
 * @param story empty for none
 * @param telling the rest of it
 */
record GivingForm(Once once, Map<String, String> said, String story, TellingFields telling) {

    static final String STORY = "story";
    private static final String STORY_ASKED = "Your story";
    private static final String SAY = "say-";

    static GivingForm of(Map<String, String> sent) {
        var said = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.startsWith(SAY)) {
                said.put(field.substring(SAY.length()), TypedText.text(text));
            }
        });
        return new GivingForm(Once.of(sent.get("once")), said, TypedText.text(sent.get(STORY)), TellingFields.of(sent));
    }

    static GivingForm empty() {
        return of(Map.of());
    }

    String said(String code) {
        return said.getOrDefault(code, "");
    }

    /** @return the name of the field that answers a question in words */
    static String field(String code) {
        return SAY + code;
    }

    /** @return what is wrong, in the order of the page */
    Errors check(QuestionsToday asked, YearMonth latest) {
        var errors = asked.known(telling.answer()) == null && words(asked).isEmpty()
                ? Errors.none().with(first(asked), "Choose an answer or write a few words, whichever you like")
                : Errors.none();
        for (var question : asked.texts()) {
            errors = TypedText.check(errors, field(question.code()), said(question.code()), TypedText.LONGEST);
        }
        return telling.check(TypedText.check(errors, STORY, story, TypedText.LONGEST), latest);
    }

    private static String first(QuestionsToday asked) {
        return asked.answers().isEmpty() ? STORY : "answer";
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

    /** @return the same, without the characters that cannot be stored */
    GivingForm mended() {
        var clean = new LinkedHashMap<String, String>();
        said.forEach((code, text) -> clean.put(code, TypedText.mended(text)));
        return new GivingForm(once, clean, TypedText.mended(story), telling.mended());
    }
}
