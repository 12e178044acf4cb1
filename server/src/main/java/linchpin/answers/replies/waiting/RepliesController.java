package linchpin.answers.replies.waiting;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All replies to single people that wait for whoever asks. */
@Controller
class RepliesController {

    static final String PATH = "/replies";

    private final WaitingReplies waiting;

    RepliesController(WaitingReplies waiting) {
        this.waiting = waiting;
    }

    @Needs({Permission.WRITE_ANSWER, Permission.SEE_GIVER, Permission.APPROVE_ANSWER})
    @GetMapping(PATH)
    ModelAndView all(Viewer viewer) {
        return new ModelAndView("answers/replies/waiting/waiting", Map.of("page", new WaitingPage(waiting.of(viewer))));
    }
}
