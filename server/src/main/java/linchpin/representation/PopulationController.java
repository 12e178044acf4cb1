package linchpin.representation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import linchpin.feedback.Givers;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Loading the people an organisation serves, as dated sets that stay. */
@Controller
class PopulationController {

    private static final int SHOWN = 20;

    private final LoadPopulations loading;
    private final ListPopulations listing;

    PopulationController(LoadPopulations loading, ListPopulations listing) {
        this.loading = loading;
        this.listing = listing;
    }

    /** What the page prints. */
    record PopulationsPage(
            List<ListPopulations.LoadedSet> loaded,
            List<Givers.Dimension> dimensions,
            List<String> wrong,
            Errors errors) {}

    @Needs(value = Permission.LOAD_POPULATIONS, forAll = true)
    @GetMapping("/populations")
    ModelAndView show() {
        return page(List.of(), Errors.none());
    }

    @Needs(value = Permission.LOAD_POPULATIONS, forAll = true)
    @TakesFile
    @PostMapping("/populations")
    ModelAndView load(@ModelAttribute PopulationForm form, BindingResult result, Viewer viewer) throws IOException {
        var errors = form.checked(Errors.of(result));
        if (errors.any()) {
            return page(List.of(), errors);
        }
        try (var sent = form.sent()) {
            var wrong = loading.load(sent, viewer.account());
            return wrong.isEmpty()
                    ? new ModelAndView("redirect:/populations")
                    : page(wrong, Errors.none().with("file", summary(wrong.size())));
        }
    }

    private static String summary(int wrong) {
        return (wrong == 1 ? "One thing is wrong" : wrong + " things are wrong") + ", so nothing was loaded";
    }

    private ModelAndView page(List<String> wrong, Errors errors) {
        var dimensions = loading.dimensions();
        return new ModelAndView(
                "representation/populations",
                Map.of(
                        "page",
                        new PopulationsPage(
                                listing.of(dimensions),
                                dimensions,
                                wrong.stream().limit(SHOWN).toList(),
                                errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
