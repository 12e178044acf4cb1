package linchpin.answers.said;

import linchpin.actions.Action;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the public reads it, with the role of its owner and without their name.
 *
 * @param matter what it was promised in
 * @param timing its dates: the first one given beside the one that holds now
 * @param because why it was dropped or closed; null for what was not
 * @param answer where people were told of it; empty for nowhere yet
 */
record MadePromise(
        Action action,
        Standing standing,
        String matter,
        String owner,
        String timing,
        @Nullable String because,
        String answer) {

    String promised() {
        return "promised on " + Days.full(action.promisedOn());
    }

    /** @return how often people said that it had not changed, in words; empty for never */
    String back() {
        return switch (action.timesBack()) {
            case 0 -> "";
            case 1 -> "It was called done, and went back once: people said half, or no.";
            default -> "It was called done, and went back " + action.timesBack() + " times: people said half, or no.";
        };
    }

    /** @return what is said to have been done; null where nothing is, or it did not hold */
    @Nullable
    String done() {
        return standing == Standing.CLAIMED || standing == Standing.CONFIRMED || standing == Standing.CLOSED
                ? action.doneWhat()
                : null;
    }
}
