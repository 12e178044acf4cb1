package linchpin.chores.work;

import java.time.Duration;

/**
 * A chore that is to be done for somebody.
 *
 * @param task the chore, as it stands in the work list
 * @param whose the organisation's id, or {@link #INSTALLATION}
 * @param apart from its last turn
 */
public record Call(String task, String whose, Duration apart) implements Comparable<Call> {

    public static final String INSTALLATION = "installation";

    /** Whoever writes several at once does so in this order, or two could wait for each other. */
    @Override
    public int compareTo(Call other) {
        var byTask = task.compareTo(other.task);
        return byTask == 0 ? whose.compareTo(other.whose) : byTask;
    }
}
