package linchpin.answers.replies.read;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import linchpin.answers.replies.read.PublishedReplies.PublicReply;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.FrameSource;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.Remembered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** In public: what single people said, and what they were told. */
@Controller
class PublicRepliesController {

    private final PublishedReplies replies;
    private final Organisations organisations;
    private final FrameSource frames;

    PublicRepliesController(PublishedReplies replies, Organisations organisations, FrameSource frames) {
        this.replies = replies;
        this.organisations = organisations;
        this.frames = frames;
    }

    /** What the page prints. */
    record PublicRepliesPage(Organisation organisation, List<PublicReply> replies) {

        String back() {
            return "/said/" + organisation.code();
        }
    }

    @OpenToAll
    @Remembered
    @GetMapping("/said/{code}/replies")
    ModelAndView replies(@PathVariable String code, HttpServletRequest request) {
        var organisation = organisations.withCode(code).orElseThrow(NotFound::new);
        var all = Tenancy.in(organisation.id().id(), () -> replies.all(organisation.name()));
        return new ModelAndView("answers/replies/read/public")
                .addObject("page", new PublicRepliesPage(organisation, all))
                .addObject("frame", frames.frame(request).of(organisation.letterhead()));
    }
}
