package linchpin.influence.talks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.TalkId;
import linchpin.influence.WhoReads;
import linchpin.influence.talks.ReadTalk.Row;
import linchpin.influence.talks.TalkPage.WordForm;
import linchpin.influence.talks.Talks.Counts;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The talks: all of them, those with whoever looks, and one. Whoever may not read them sees how many there are. */
@Controller
class TalksController {

    private final Talks talks;
    private final ReadTalk reading;
    private final MayTalk may;
    private final LogTalk logging;

    TalksController(Talks talks, ReadTalk reading, MayTalk may, LogTalk logging) {
        this.talks = talks;
        this.reading = reading;
        this.may = may;
        this.logging = logging;
    }

    /**
     * @param all whether whoever looks reads them, and not numbers alone
     * @param mayLog whether they may log one
     * @param withMe how many are told of talks with them
     */
    record ListPage(Counts counts, Paging.Page<Row> rows, boolean all, boolean mayLog, int withMe) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/talks")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var all = WhoReads.all(viewer);
        var paging = Paging.of(after, before);
        var page = paging.page(
                all ? talks.page(paging) : List.<Talk>of(),
                talk -> talk.id().id().toString(),
                "/talks");
        var shown = new ListPage(
                talks.counts(),
                page.told(reading.rows(page.rows())),
                all,
                viewer.may(Permission.LOG_INFLUENCE),
                talks.with(viewer.account()).size());
        return new ModelAndView("influence/talks/talks", Map.of("page", shown));
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/talks/with-me")
    ModelAndView withMe(Viewer viewer) {
        return new ModelAndView("influence/talks/with-me", Map.of("rows", reading.rows(talks.with(viewer.account()))));
    }

    @Needs(Permission.DECIDE)
    @GetMapping("/talks/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return page(may.readable(new TalkId(id), viewer), new WordForm(""), Errors.none(), viewer);
    }

    @Needs(Permission.DECIDE)
    @PostMapping("/talks/{id}")
    ModelAndView answer(
            @PathVariable UUID id, @Valid @ModelAttribute WordForm form, BindingResult result, Viewer viewer) {
        var talk = may.readable(new TalkId(id), viewer);
        if (!talk.with(viewer.account())) {
            throw new NotFound();
        }
        if (result.hasErrors()) {
            return page(talk, form, Errors.of(result), viewer);
        }
        logging.answer(talk.id(), form.words(), viewer);
        return new ModelAndView("redirect:" + talk.path());
    }

    private ModelAndView page(Talk talk, WordForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "influence/talks/talk",
                Map.of("page", reading.page(talk, may.corrects(talk, viewer), form, viewer), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** Where talks show outside their own pages. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        private static final int ORDER = 50;

        @Bean
        NavigationEntry talksNavigation() {
            return new NavigationEntry(NavigationEntry.Group.DECIDE, ORDER, "Talks", "/talks", Permission.DECIDE);
        }
    }
}
