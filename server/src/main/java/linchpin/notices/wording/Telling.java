package linchpin.notices.wording;

import java.util.List;
import java.util.Objects;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told, in parts of which each channel takes what it has room for.
 *
 * @param organisation by name
 * @param subject what it is about; of a discreet message only that there is something
 * @param inShort the step in a few words
 * @param parts the step in full; none of a discreet message
 * @param question asked with it; null for none
 * @param link where all of it stands, and where they answer
 */
public record Telling(
        String organisation,
        String subject,
        String inShort,
        List<Part> parts,
        @Nullable String question,
        Link link) {

    /**
     * A part with a heading.
     *
     * @param words lines of any length
     */
    public record Part(String heading, String words) {}

    /**
     * Addresses for the reader alone.
     *
     * @param matter whose question it is, by its number; 0 for none
     * @param page where it stands, where that is not what they alone open
     */
    public record Link(
            String start, String key, int matter, @Nullable String page) {

        static Link of(Settings settings, String key, int matter, @Nullable String page) {
            return new Link(Objects.requireNonNullElse(settings.address(), ""), key, matter, page);
        }

        /** @return where all of it stands */
        public String all() {
            return page == null ? own() : start + page;
        }

        private String own() {
            return start + "/news/" + key;
        }

        /** @return where they hear no more */
        public String stop() {
            return own() + "/stop";
        }

        /** @return where they say yes, half or no */
        public String say(String verdict) {
            return own() + "/" + matter + "/" + verdict;
        }
    }
}
