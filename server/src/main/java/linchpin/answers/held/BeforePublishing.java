package linchpin.answers.held;

import java.util.List;
import linchpin.people.Viewer;

/** Looks at an answer before people read it. */
public interface BeforePublishing {

    /** @return what holds it back; nothing is kept of that */
    List<Hold> look(Draft draft);

    /** Keeps that it was held, where something holds it: how often that happens is open to those who speak for patients. */
    void note(Draft draft);

    /**
     * Part of the transaction that publishes it.
     *
     * @param because why it is published all the same; empty for nothing
     * @return whether it may be: nothing holds it back, or somebody said why not
     */
    boolean passes(Viewer viewer, Draft draft, String because);
}
