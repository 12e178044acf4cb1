package linchpin.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who is looking. Implemented by the module that knows people. */
public interface FrameSource {

    /** @return the frame for this request, {@link Frame#VISITOR} when nobody is signed in */
    Frame frame(HttpServletRequest request);
}
