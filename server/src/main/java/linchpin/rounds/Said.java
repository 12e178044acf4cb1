package linchpin.rounds;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, as people see it.
 *
 * @param entry larger is later
 * @param words with what must not be seen covered; why they are gone, where they are
 * @param version tells these words from any other
 * @param voices how many of each said it
 * @param serious what a person should look at today; null for nothing
 * @param done what was done about that; null for nothing yet
 * @param unsure whether there may be more to cover
 * @param verdict whether it is shown to everybody; null where nobody has looked yet
 * @param taken why its words are gone; null while they are here
 * @param because why it is not; null where it is, or nobody has looked yet
 */
public record Said(
        UUID id,
        long entry,
        String words,
        String version,
        Map<Who, Integer> voices,
        List<String> themes,
        @Nullable String serious,
        @Nullable String done,
        boolean unsure,
        @Nullable WhyTaken taken,
        @Nullable Boolean verdict,
        @Nullable Because because,
        @Nullable String becauseWords) {

    /** @return by whom, in words */
    public String by(LocalName leader) {
        return Who.told(voices, leader);
    }

    /** @return where it is looked at closely */
    public String path(Round round) {
        return round.path() + "/said/" + id;
    }

    /** @return what a form sends for it: these very words of it */
    public String tick() {
        return id + "." + version;
    }

    /** @return why it is not shown, in words */
    public String why() {
        var reason = because == null ? "" : because.label();
        return becauseWords == null ? reason : reason + ": " + becauseWords;
    }
}
