package linchpin.people.mailing;

import java.util.List;

/**
 * A mail with one link.
 *
 * @param address whom it is for; it stands in no log
 * @param words before the link, in paragraphs
 * @param press what the link says
 * @param opens the first part of what it opens, as in {@code invitation}
 * @param token of the link
 * @param after words under the link
 */
public record LinkMail(
        String address, String subject, List<String> words, String press, String opens, String token, String after) {

    public LinkMail {
        words = List.copyOf(words);
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "LinkMail[" + opens + "]";
    }
}
