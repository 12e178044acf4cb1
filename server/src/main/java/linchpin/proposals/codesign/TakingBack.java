package linchpin.proposals.codesign;

import java.util.Map;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the page prints on which somebody takes something back that was written down at a session.
 *
 * @param heading what they are about to do
 * @param words what it is about; empty where the heading says it all
 * @param action where the form goes
 * @param asks whether a reason is needed
 */
public record TakingBack(
        String heading, String words, String action, String back, boolean asks, WhyBack form, Errors errors) {

    /** @return the page */
    public ModelAndView view() {
        return new ModelAndView(
                "proposals/codesign/takeBack",
                Map.of("page", this),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
