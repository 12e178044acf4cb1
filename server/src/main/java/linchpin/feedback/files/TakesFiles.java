package linchpin.feedback.files;

import java.nio.file.Path;

/** Takes in a file in one step, for the organisation in scope. Never guesses. */
public interface TakesFiles {

    /**
     * What its columns mean is as the wizard would propose. Rows that cannot be taken are kept with their reasons.
     *
     * @throws RuntimeException with the reason, when it cannot be taken in as it is
     */
    void takeIn(Path file);

    /** @return whether one of this name is among the latest that were brought in */
    boolean broughtIn(String name);
}
