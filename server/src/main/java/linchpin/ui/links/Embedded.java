package linchpin.ui.links;

import jakarta.servlet.http.HttpServletResponse;

/** A page that may stand within a page of any other website: it has nothing to press but links, and tells nothing that is not public. */
public final class Embedded {

    private static final String POLICY = "Content-Security-Policy";

    private Embedded() {}

    /** Lets this answer, and no other, be framed. Browsers hear the policy before the older header that says the same of framing. */
    public static void allow(HttpServletResponse response) {
        var policy = response.getHeader(POLICY);
        response.setHeader(
                POLICY,
                policy == null
                        ? "frame-ancestors *"
                        : policy.replace("frame-ancestors 'none'", "frame-ancestors *")
                                .replace("form-action 'self'", "form-action 'none'"));
    }
}
