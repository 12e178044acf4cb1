package linchpin.actions;

import java.util.Locale;

/** What can be done to an action. */
enum Act {
    PROMISE("promised it"),
    START("started it"),
    MOVE_DATE("moved the due date"),
    MARK_DONE("marked it done"),
    PUT_BACK("put it back"),
    DROP("dropped it");

    private final String past;

    Act(String past) {
        this.past = past;
    }

    String past() {
        return past;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
