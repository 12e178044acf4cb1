package linchpin.feedback.log.one;

import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.log.LogSearch;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of one feedback. Opening it is reading it. */
@Controller
class FeedbackController {

    private final ReadFeedback pages;
    private final Readings readings;
    private final FeedbackArchive archive;

    FeedbackController(ReadFeedback pages, Readings readings, FeedbackArchive archive) {
        this.pages = pages;
        this.readings = readings;
        this.archive = archive;
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/log/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
    ModelAndView feedback(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        var page = pages.page(new FeedbackId(id), search, viewer);
        return new ModelAndView("feedback/log/one/feedback", Map.of("page", page));
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/{id}/unread")
    ModelAndView unread(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        readings.unread(feedback, viewer.account());
        return new ModelAndView("redirect:/log?" + search.query());
    }
}
