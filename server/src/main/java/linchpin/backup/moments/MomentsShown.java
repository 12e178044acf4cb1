package linchpin.backup.moments;

/**
 * How far one could go back now.
 *
 * @param from the first moment; empty where there is none
 * @param to the last moment; empty where there is none
 * @param why what keeps it from going on, in words; empty where nothing does
 * @param sameDisk whether it is on the disk of the database
 * @param practised the moment that was last brought back for practice; empty where the last try failed, or none was made
 * @param practiceFailed why, in words; empty where it did not
 */
public record MomentsShown(
        State state, String from, String to, String why, boolean sameDisk, String practised, String practiceFailed) {

    /** Whether what is given is kept a second time. */
    public enum State {
        /** The database is somebody's own. */
        ELSEWHERE,
        /** Nobody wants it. */
        OFF,
        /** There is nothing yet that one could go back with. */
        BEGINNING,
        KEPT,
        /** It was, and what was given since would be lost. */
        LATE
    }

    static MomentsShown of(State state) {
        return new MomentsShown(state, "", "", "", false, "", "");
    }

    /** @return whether what is given now would be lost with the machine, though it should not be */
    public boolean late() {
        return state == State.LATE;
    }
}
