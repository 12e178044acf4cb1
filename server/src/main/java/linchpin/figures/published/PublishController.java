package linchpin.figures.published;

import jakarta.validation.Valid;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
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

    @Needs(value = Permission.MAKE_RETURN, forAll = true)
    @PostMapping("/figures/public")
    ModelAndView publish(@Valid @ModelAttribute PublishForm form, BindingResult result, Viewer viewer) {
        var errors = Errors.of(result);
        if (errors.any()) {
            return page(viewer, errors);
        }
        counts.publish(form.quarter());
        return new ModelAndView("redirect:/figures/public");
    }

    private ModelAndView page(Viewer viewer, Errors errors) {
        var page = new PublishPage(
                organisations.with(viewer.organisation()).orElseThrow().code(),
                counts.unpublished().stream()
                        .map(day -> new Choice(day.toString(), Quarters.name(day)))
                        .toList(),
                counts.quarters().stream().map(Quarters::name).toList(),
                viewer.mayForAll(Permission.MAKE_RETURN),
                errors);
        return new ModelAndView(
                "figures/published/publish",
                Map.of("page", page),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
