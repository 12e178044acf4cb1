package linchpin.answers;

import java.util.Locale;

/** The two honest answers. Both are shown in the same way and the same size. */
public enum AnswerKind {
    DID("We did", "Did it change?"),
    DID_NOT("We did not, because", "Do you agree that we close this?");

    private final String label;
    private final String question;

    AnswerKind(String label, String question) {
        this.label = label;
        this.question = question;
    }

    /** @return as people read it */
    public String label() {
        return label;
    }

    /** @return what the people who raised it are asked */
    public String question() {
        return question;
    }

    /** @return as it stands in the database and in forms */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
