package linchpin.rounds.looking;

import java.util.List;
import linchpin.rounds.Because;
import linchpin.rounds.Said;
import linchpin.rounds.looking.Verdicts.Verdict;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about one thing that was said, and what they cover in it.
 *
 * @param tick the very words they were looking at
 * @param was what was decided before: shown, kept or empty
 * @param done what was done about what is serious in it
 * @param cover what to cover, a line each
 */
record OneForm(String tick, String was, String act, String because, String words, String done, String cover) {

    private static final int LONGEST = 1000;

    OneForm {
        tick = Typed.text(tick);
        was = Typed.text(was);
        act = Typed.text(act);
        because = Typed.text(because);
        words = Typed.text(words);
        done = Typed.text(done);
        cover = Typed.text(cover);
    }

    /** @param cover what may be to cover */
    static OneForm of(Said said, List<String> cover) {
        var because = said.because() == null ? "" : said.because().stored();
        var words = said.becauseWords() == null ? "" : said.becauseWords();
        var act = said.verdict() == null ? "" : said.verdict() ? "show" : "keep";
        return new OneForm("", "", act, because, words, "", String.join("\n", cover));
    }

    static String was(Said said) {
        return said.verdict() == null ? "" : said.verdict() ? "shown" : "kept";
    }

    @Nullable
    Boolean before() {
        return was.isEmpty() ? null : Boolean.valueOf(was.equals("shown"));
    }

    Errors errors(Said said) {
        var errors = Errors.none();
        if (said.serious() != null && said.done() == null && done.isEmpty()) {
            errors = errors.with("done", "Say first what was done about it, and by whom");
        }
        if (done.length() > LONGEST) {
            errors = errors.with("done", "This must have 1,000 characters or fewer");
        }
        if (!act.equals("show") && !act.equals("keep")) {
            return errors.with("act", "Choose whether everybody may read it");
        }
        return LookForm.why(errors, act, because, words);
    }

    Verdict verdict() {
        return act.equals("show")
                ? new Verdict(null, "", done)
                : new Verdict(Because.chosen(because).orElseThrow(), words, done);
    }
}
