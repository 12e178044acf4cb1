package linchpin.answers;

import java.util.Locale;

/** The two honest answers. Both are shown in the same way and the same size. */
enum Kind {
    DID("We did", "Did it change?"),
    DID_NOT("We did not, because", "Do you agree that we close this?");

    private final String label;
    private final String question;

    Kind(String label, String question) {
        this.label = label;
        this.question = question;
    }

    public String label() {
        return label;
    }

    /** @return what the people who raised it are asked */
    String question() {
        return question;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
