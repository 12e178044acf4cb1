package linchpin.figures.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.figures.published.quarters.Quarters;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who knows that all feedback of earlier quarters is there shows them to everybody. */
@Controller
class PublishController {

    private final PublicCounts counts;
    private final Organisations organisations;

    PublishController(PublicCounts counts, Organisations organisations) {
        this.counts = counts;
        this.organisations = organisations;
    }

    /**
     * @param code of the organisation, in the address of the public page
     * @param unpublished quarters that may be published, the earliest first
     * @param may whether the viewer may do so
     */
    record PublishPage(String code, List<Choice> unpublished, List<String> published, boolean may, Errors errors) {

        List<String> all() {
            return unpublished.stream().map(Choice::value).toList();
        }
    }

    @Needs(Permission.READ_LOG)
    @GetMapping("/figures/public")
    ModelAndView choose(Viewer viewer) {
        return page(viewer, Errors.none());
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/figures/public")
    ModelAndView publish(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable List<LocalDate> quarter,
            Viewer viewer) {
        if (quarter == null || quarter.isEmpty()) {
            var refused = page(viewer, Errors.none().with("quarter", "Choose at least one quarter"));
            refused.setStatus(HttpStatus.BAD_REQUEST);
            return refused;
        }
        counts.publish(quarter);
        return new ModelAndView("redirect:/figures/public");
    }

    private ModelAndView page(Viewer viewer, Errors errors) {
        var page = new PublishPage(
                organisations.with(viewer.organisation()).orElseThrow().code(),
                counts.unpublished().stream()
                        .map(day -> new Choice(day.toString(), Quarters.name(day)))
                        .toList(),
                counts.quarters().stream().map(Quarters::name).toList(),
                viewer.may(Permission.MAKE_RETURN),
                errors);
        return new ModelAndView("figures/published/publish", Map.of("page", page));
    }
}
