package linchpin.answers.worked;

import java.util.List;
import linchpin.matters.about.MatterTheme;
import org.jspecify.annotations.Nullable;

/**
 * A change that was confirmed, as it stands in public.
 *
 * @param what was promised and done, in the order of its days
 * @param took how long and how many promises, in words
 * @param confirmed on which day, in words
 * @param effect where its effect is shown; null for whoever may not read its matter
 */
record WorkedChange(
        String title,
        String place,
        String youSaid,
        String we,
        List<String> what,
        String took,
        String confirmed,
        List<MatterTheme> themes,
        String path,
        @Nullable String effect) {

    boolean about(int theme) {
        return themes.stream().anyMatch(one -> one.number() == theme);
    }
}
