package linchpin.figures.published;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.feedback.RowsInLog;
import linchpin.figures.published.quarters.PublicCount;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.figures.published.quarters.Quarters;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
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
    record PublishPage(String code, List<Choice> unpublished, List<Published> published, boolean may, Errors errors) {

        List<String> all() {
            return unpublished.stream().map(Choice::value).toList();
        }
    }

    /**
     * A quarter as everybody sees it.
     *
     * @param total what was published of the whole organisation; a dash where it is hidden
     * @param path where the feedback behind it is listed as it is today; null for those who may not open it, and where nothing is shown
     */
    record Published(String quarter, String total, @Nullable String path) {}

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

    private List<Published> published(Viewer viewer) {
        var whole = counts.of(null).stream().collect(Collectors.toMap(PublicCount::quarter, PublicCount::total));
        return counts.quarters().stream()
                .map(quarter -> {
                    var total = whole.get(quarter);
                    var first = YearMonth.from(quarter);
                    return new Published(
                            Quarters.name(quarter),
                            total == null ? "–" : CountNoun.FEEDBACK.of(total),
                            total != null && viewer.mayForAll(Permission.READ_LOG)
                                    ? RowsInLog.ALL
                                            .in(first, first.plusMonths(2))
                                            .path()
                                    : null);
                })
                .toList();
    }

    private ModelAndView page(Viewer viewer, Errors errors) {
        var page = new PublishPage(
                organisations.with(viewer.organisation()).orElseThrow().code(),
                counts.unpublished().stream()
                        .map(day -> new Choice(day.toString(), Quarters.name(day)))
                        .toList(),
                published(viewer),
                viewer.mayForAll(Permission.MAKE_RETURN),
                errors);
        return new ModelAndView(
                "figures/published/publish",
                Map.of("page", page),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
