package linchpin.influence.told;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.influence.ToldId;
import linchpin.influence.WhoReads;
import linchpin.influence.told.Told.Audience;
import linchpin.influence.told.ToldPage.Row;
import linchpin.influence.told.ToldStories.Counts;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Choice;
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

/** Where stories were told: all of it, one, and a fresh one. Whoever may not read it sees how many there are. */
@Controller
class ToldController {

    private static final String NO_YES =
            "Its giver has not said yes to being quoted, took it back, or its words are not cleared. Do not tell it. Nothing was logged";

    private final ToldStories stories;
    private final ReadTold reading;
    private final LogTold logging;
    private final Clock clock;

    ToldController(ToldStories stories, ReadTold reading, LogTold logging, Clock clock) {
        this.stories = stories;
        this.reading = reading;
        this.logging = logging;
        this.clock = clock;
    }

    /** @param all whether whoever looks reads them, and not numbers alone */
    record ListPage(Counts counts, Paging.Page<Row> rows, boolean all, boolean mayLog) {}

    record FormPage(ToldForm form, List<Choice> audiences, Errors errors) {}

    @Needs(Permission.DECIDE)
    @GetMapping("/told")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var all = WhoReads.all(viewer);
        var paging = Paging.of(after, before);
        var page = paging.page(
                all ? stories.page(paging) : List.<Told>of(),
                told -> told.id().id().toString(),
                "/told");
        var shown = new ListPage(
                stories.counts(),
                page.told(reading.rows(page.rows(), viewer)),
                all,
                viewer.may(Permission.LOG_INFLUENCE));
        return new ModelAndView("influence/told/list", Map.of("page", shown));
    }

    @Needs({Permission.LOG_INFLUENCE, Permission.READ_INFLUENCE})
    @GetMapping("/told/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var told =
                stories.found(new ToldId(id)).filter(_ -> WhoReads.all(viewer)).orElseThrow(NotFound::new);
        return new ModelAndView("influence/told/one", Map.of("page", reading.page(told, viewer)));
    }

    @Needs(Permission.LOG_INFLUENCE)
    @GetMapping("/told/new")
    ModelAndView ask() {
        return form(ToldForm.fresh(LocalDate.now(clock)), Errors.none());
    }

    @Needs(Permission.LOG_INFLUENCE)
    @PostMapping("/told")
    ModelAndView log(@Valid @ModelAttribute ToldForm form, BindingResult result, Viewer viewer) {
        var errors = form.errors(Errors.of(result), LocalDate.now(clock));
        if (errors.any()) {
            return form(form, errors);
        }
        return logging.log(form, viewer)
                .map(id -> new ModelAndView("redirect:/told/" + id.id()))
                .orElseGet(() -> form(form, errors.with("feedback", NO_YES)));
    }

    private static ModelAndView form(ToldForm form, Errors errors) {
        return new ModelAndView(
                "influence/told/log",
                Map.of("page", new FormPage(form, Audience.choices(), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** Where stories told show outside their own pages. */
    @Configuration(proxyBeanMethods = false)
    static class InNavigation {

        private static final int ORDER = 70;

        @Bean
        NavigationEntry toldNavigation() {
            return new NavigationEntry(NavigationEntry.Group.DECIDE, ORDER, "Stories told", "/told", Permission.DECIDE);
        }
    }
}
