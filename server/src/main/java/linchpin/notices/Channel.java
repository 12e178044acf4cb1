package linchpin.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to tell somebody something. */
public enum Channel {
    MAIL("By email", "by email", "emails"),
    TEXT("By text message", "by text message", "text messages"),
    LETTER("By letter", "by letter", "letters"),
    CALL("By telephone: somebody rings me", "by telephone", "telephone calls");

    private final String label;
    private final String inWords;
    private final String many;

    Channel(String label, String inWords, String many) {
        this.label = label;
        this.inWords = inWords;
        this.many = many;
    }

    /** @return as in "we tell you by email" */
    public String inWords() {
        return inWords;
    }

    /** @return as whoever chooses it reads it */
    public String label() {
        return label;
    }

    /** @return as a heading for those who work here: "Letters" */
    public String heading() {
        return many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1);
    }

    /** @return as in "3 letters" */
    public String many() {
        return many;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty when nothing, or something else, was chosen */
    public static Optional<Channel> chosen(String stored) {
        return Arrays.stream(values())
                .filter(channel -> channel.stored().equals(stored))
                .findFirst();
    }
}
