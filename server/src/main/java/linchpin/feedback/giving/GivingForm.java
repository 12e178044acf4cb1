package linchpin.feedback.giving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.AboutWhom;
import linchpin.feedback.Known;
import linchpin.feedback.NewFeedback.Words;
import linchpin.feedback.Once;
import linchpin.feedback.Typed;
import linchpin.ui.Errors;

/**
 * What a giver fills in.
 *
 * @param answer code of the answer chosen; empty for none
 * @param said the answers in words, by the question's code
 * @param story empty for none
 * @param about whom it is about
 */
record GivingForm(
        Once once, String answer, Map<String, String> said, String story, String about, Known known, boolean publish) {

    static final String STORY = "story";
    private static final String STORY_ASKED = "Your story";
    private static final String SAY = "say-";

    static GivingForm of(Map<String, String> sent) {
        var said = new LinkedHashMap<String, String>();
        sent.forEach((field, text) -> {
            if (field.startsWith(SAY)) {
                said.put(field.substring(SAY.length()), Typed.text(text));
            }
        });
        return new GivingForm(
                Once.of(sent.get("once")),
                sent.getOrDefault("answer", ""),
                said,
                Typed.text(sent.get(STORY)),
                sent.getOrDefault("about", ""),
                Known.of(sent),
                sent.containsKey("publish"));
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
    Errors check(Asked asked) {
        var errors = asked.known(answer) == null && words(asked).isEmpty()
                ? Errors.none().with(first(asked), "Choose an answer or write a few words, whichever you like")
                : Errors.none();
        for (var question : asked.texts()) {
            errors = Typed.check(errors, field(question.code()), said(question.code()), Typed.LONGEST);
        }
        return known.checkMeant(known.check(Typed.check(errors, STORY, story, Typed.LONGEST)));
    }

    private static String first(Asked asked) {
        return asked.answers().isEmpty() ? STORY : "answer";
    }

    /** @return what was said in words, each with its question */
    List<Words> words(Asked asked) {
        var words = new ArrayList<Words>();
        for (var question : asked.texts()) {
            if (!said(question.code()).isBlank()) {
                words.add(new Words(question.wording(), question.questionClass(), said(question.code())));
            }
        }
        if (!story.isBlank()) {
            words.add(new Words(STORY_ASKED, "story", story));
        }
        return words;
    }

    /** @return whose care it is about */
    AboutWhom whom() {
        return AboutWhom.chosen(about);
    }

    /** @return the same, without the characters that cannot be stored */
    GivingForm mended() {
        var clean = new LinkedHashMap<String, String>();
        said.forEach((code, text) -> clean.put(code, Typed.mended(text)));
        return new GivingForm(once, answer, clean, Typed.mended(story), about, known.mended(), publish);
    }
}
