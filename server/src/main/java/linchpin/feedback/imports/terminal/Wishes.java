package linchpin.feedback.imports.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at a terminal says of a file, where the wizard would ask.
 *
 * @param profile name of a mapping that the wizard remembered; null for none
 * @param map what columns hold, each as COLUMN=ROLE
 * @param best which number is the best answer, "none" to score no number; empty where nothing is said
 * @param dates how dates are read that can be read in two ways; empty where nothing is said
 * @param shortYears whether 21 stands for 2021
 * @param source the name of another source than that of what is there; empty for none
 * @param dryRun whether to show only how it would be read
 */
public record Wishes(
        @Nullable String profile,
        List<String> map,
        String best,
        String dates,
        boolean shortYears,
        String source,
        boolean dryRun) {

    /** @param name of a remembered mapping; null for none */
    public static Wishes profile(@Nullable String name) {
        return new Wishes(name, List.of(), "", "", false, "", false);
    }

    /** @return the same, this number being the best answer */
    public Wishes best(String number) {
        return new Wishes(profile, map, number, dates, shortYears, source, dryRun);
    }
}
