package linchpin.influence.talks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import linchpin.history.ActLine;
import linchpin.influence.CameOfInfluence;
import linchpin.ui.Typed;

/**
 * What the page of a talk prints.
 *
 * @param whom who was talked to
 * @param meta when, by which way, and who logged it
 * @param words of whoever was talked to
 * @param came what came of it, the latest first
 * @param form what whoever was talked to typed
 * @param deeds in the order in which they were done
 */
record TalkPage(
        Talk talk,
        String whom,
        String meta,
        List<Word> words,
        List<CameOfInfluence.Line> came,
        May may,
        WordForm form,
        List<ActLine> deeds) {

    /** @param by whose it is, and when it was said */
    record Word(String words, String by) {}

    /** What whoever looks may do. */
    record May(boolean readAll, boolean correct, boolean takeBack, boolean conclude, boolean answer) {}

    /** The word of whoever was talked to, as it was typed. */
    record WordForm(
            @NotBlank(message = "Enter your word on it")
            @Size(max = 2000, message = "Your word must have 2,000 characters or fewer")
            String words) {

        WordForm {
            words = Typed.text(words);
        }
    }
}
