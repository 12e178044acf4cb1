package linchpin.influence.acting;

import java.time.LocalDate;
import linchpin.influence.RunPastId;
import linchpin.people.Viewer;

/** Runs questions past the leaders, and follows them to what became of the reply. */
public interface RunPast {

    /**
     * @param about in words
     * @param by when a reply is wanted
     */
    RunPastId asks(String question, String about, LocalDate by);

    /** A leader writes a reply, and says that it is everybody's. */
    void replies(Viewer viewer, RunPastId question, String words);

    /** Whoever asked took it up in part, and says why not all of it. */
    void takesUpInPart(Viewer viewer, RunPastId question, String words);
}
