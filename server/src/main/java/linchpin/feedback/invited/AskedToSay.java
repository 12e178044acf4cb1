package linchpin.feedback.invited;

import java.util.Optional;

/** People were asked to say something by a link with a code in it, the same for many, in the organisation in scope. */
public interface AskedToSay {

    /** @return who asked and why, for whoever opens the form; empty where nobody asked by this code */
    Optional<String> why(String code, String organisation);

    /** One answer came by this code. Which one it was is not told. */
    void answered(String code);
}
