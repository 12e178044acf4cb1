package linchpin.notices;

import org.jspecify.annotations.Nullable;

/**
 * What is handed to whoever carries it, to one person.
 *
 * @param id stands in it as what tells it from all others: carried twice, it can be recognised
 * @param address where it goes, as {@code notices.addresses} writes it; it stands in no log
 * @param from the organisation's name
 * @param plain the words, lines of any length
 * @param html the same as a page; null where there is none
 * @param stop where whoever gets it stops them with one press; null where there is no such way
 */
public record Message(
        NoticeId id,
        String address,
        String from,
        String subject,
        String plain,
        @Nullable String html,
        @Nullable String stop) {

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Message[" + id.id() + "]";
    }
}
