package linchpin.answers.paper;

import java.util.Locale;
import linchpin.answers.AnswerKind;
import linchpin.answers.PublishedAnswer;
import linchpin.matters.Matter;
import linchpin.ui.Days;

/**
 * What paper says of what people said to an answer. It is told coarsely, with the way to the page that counts them: a number would be out of
 * date with the next person.
 */
enum StandsAs {
    CLAIMED,
    CONFIRMED,
    BACK,
    CLOSED;

    static StandsAs of(PublishedAnswer answer, Matter matter) {
        return switch (matter.state()) {
            case RESOLVED -> CONFIRMED;
            case NOT_RESOLVED -> CLOSED;
            case BACK, OPEN, UNDER_WAY, ANSWERED, DONE -> answer.wentBackOn() == null ? CLAIMED : BACK;
        };
    }

    /** @return as it stands in the database */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return in a sentence, as it is printed */
    static String words(PublishedAnswer answer, Matter matter) {
        var did = answer.kind() == AnswerKind.DID;
        return switch (of(answer, matter)) {
            case CLAIMED ->
                did
                        ? "This is our claim. The people who raised it are asked whether it changed."
                        : "This is our reason. The people who raised it are asked whether they accept it.";
            case CONFIRMED -> (did ? "Confirmed" : "Accepted") + on(matter) + ".";
            case BACK ->
                did
                        ? "Not changed yet: people who were asked said half, or no. It went back to be put right."
                        : "Not accepted: people who were asked said half, or no. It is to be answered anew.";
            case CLOSED -> "Closed, not resolved" + on(matter) + ".";
        };
    }

    private static String on(Matter matter) {
        return matter.closedOn() == null ? "" : " on " + Days.full(matter.closedOn());
    }
}
