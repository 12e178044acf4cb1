package linchpin.feedback.log.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.log.LogSearch;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one feedback. Whoever has it before them has read it: the page says so by itself once it is seen, and has a button where it
 * cannot. An address alone, followed by a program or from a foreign page, marks nothing.
 */
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
    @Remembered
    @GetMapping("/log/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
    ModelAndView feedback(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        try {
            var page = pages.page(new FeedbackId(id), search, viewer);
            return new ModelAndView("feedback/log/one/feedback", Map.of("page", page));
        } catch (TakenBack gone) {
            var opens = viewer.at(gone.place()).may(Permission.MODERATE) ? "/withdrawn/" + id : "";
            return new ModelAndView("feedback/log/one/taken-back", Map.of("opens", opens), HttpStatus.GONE);
        }
    }

    /** @param quiet the page itself says it, and shows nothing else */
    @Needs(Permission.READ_LOG)
    @PostMapping("/log/{id}/read")
    @Nullable
    ModelAndView read(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean quiet,
            LogSearch search,
            Viewer viewer,
            HttpServletResponse response) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        readings.read(feedback, viewer.account());
        if (quiet) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new ModelAndView("redirect:/log/" + id + "?" + search.query());
    }

    @Needs(Permission.READ_LOG)
    @PostMapping("/log/{id}/unread")
    ModelAndView unread(@PathVariable UUID id, LogSearch search, Viewer viewer) {
        var feedback = archive.readable(new FeedbackId(id), viewer).id();
        readings.unread(feedback, viewer.account());
        return new ModelAndView("redirect:/log?" + search.query());
    }
}
