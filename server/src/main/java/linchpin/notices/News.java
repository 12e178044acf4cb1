package linchpin.notices;

import java.util.Locale;

/** Steps that those who said something are told of. */
public enum News {
    JOINED(false, "We look into what you told us"),
    PROMISED(false, "There is a promise"),
    ANSWERED(true, "There is an answer"),
    ASKED_AGAIN(true, "Is it still so?"),
    CAME_BACK(false, "Somebody says that it did not change"),
    TAKEN_BACK(true, "An answer was taken back"),
    CLOSED(true, "It was closed without agreement"),
    REOPENED(false, "It was opened again"),
    SETTLED(false, "It is settled"),
    REPLIED(true, "There is a reply to you"),
    NEWSLETTER(true, "There is a newsletter");

    private final boolean answers;
    private final String inShort;

    News(boolean answers, String inShort) {
        this.answers = answers;
        this.inShort = inShort;
    }

    /** @return whether whoever wants to hear of answers only is told too */
    public boolean answers() {
        return answers;
    }

    /** @return in a few words, which give nothing away */
    public String inShort() {
        return inShort;
    }

    /** @return as it stands in the database */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
