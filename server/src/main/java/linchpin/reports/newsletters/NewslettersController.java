package linchpin.reports.newsletters;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.NewsletterId;
import linchpin.reports.newsletters.NewsletterPages.NewsletterPage;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where newsletters are put together, read before they go out, and published. */
@Controller
class NewslettersController {

    private final NewsletterPages pages;
    private final WriteNewsletters writing;
    private final Organisations organisations;
    private final Clock clock;

    NewslettersController(NewsletterPages pages, WriteNewsletters writing, Organisations organisations, Clock clock) {
        this.pages = pages;
        this.writing = writing;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry newslettersEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.ACT, 80, "Newsletters", "/newsletters", Permission.WRITE_REPORT, true);
    }

    /**
     * What the page of one prints.
     *
     * @param inPublic where everybody reads it
     * @param meanwhile whether somebody else saved a version while this was written
     * @param wrote whether the viewer wrote the latest version
     */
    record WritePage(
            NewsletterPage read, String inPublic, List<Choice> offered, int from, boolean meanwhile, boolean wrote) {}

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/newsletters")
    ModelAndView list() {
        return new ModelAndView(
                "reports/newsletters/newsletters", Map.of("all", pages.all(), "audiences", List.of(Audience.values())));
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/newsletters")
    String begin(@RequestParam String audience, Viewer viewer) {
        var chosen = Audience.with(audience).orElseThrow(NotFound::new);
        return "redirect:/newsletters/"
                + writing.begin(viewer, chosen, LocalDate.now(clock)).id();
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/newsletters/{id}")
    ModelAndView one(@PathVariable UUID id, Viewer viewer) {
        var newsletter = pages.one(new NewsletterId(id));
        return page(newsletter, NewsletterForm.of(newsletter), Errors.none(), false, viewer);
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/newsletters/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam int from,
            @Valid @ModelAttribute NewsletterForm form,
            BindingResult result,
            Viewer viewer) {
        var newsletter = pages.one(new NewsletterId(id));
        if (result.hasErrors()) {
            return page(newsletter, form, Errors.of(result), false, viewer);
        }
        return writing.write(viewer, newsletter.id(), from, form)
                .map(newer -> page(newer, form, Errors.none(), true, viewer))
                .orElseGet(() -> new ModelAndView("redirect:" + newsletter.path()));
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/newsletters/{id}/publish")
    String publish(@PathVariable UUID id, @RequestParam int version, Viewer viewer) {
        writing.publish(viewer, new NewsletterId(id), version);
        return "redirect:/newsletters/" + id;
    }

    private ModelAndView page(
            Newsletter newsletter, NewsletterForm form, Errors errors, boolean meanwhile, Viewer viewer) {
        Organisation organisation = organisations.with(viewer.organisation()).orElseThrow(NotFound::new);
        var page = new WritePage(
                pages.page(newsletter, organisation),
                newsletter.below("/newsletter/" + organisation.code()),
                newsletter.sentOn() == null ? pages.offered(newsletter) : List.of(),
                newsletter.version(),
                meanwhile,
                newsletter.writtenBy().equals(viewer.account()));
        var status = errors.any() ? HttpStatus.BAD_REQUEST : meanwhile ? HttpStatus.CONFLICT : HttpStatus.OK;
        return new ModelAndView(
                "reports/newsletters/write", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
