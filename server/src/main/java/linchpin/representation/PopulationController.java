package linchpin.representation;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.feedback.Givers;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Loading the people an organisation serves, as dated sets that stay. */
@Controller
class PopulationController {

    private static final long LARGEST = 2_000_000;
    private static final int SHOWN = 20;

    private final LoadPopulations loading;
    private final Populations populations;
    private final Givers givers;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;

    PopulationController(
            LoadPopulations loading,
            Populations populations,
            Givers givers,
            Places places,
            Accounts accounts,
            Clock clock) {
        this.loading = loading;
        this.populations = populations;
        this.givers = givers;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the page prints. */
    record PopulationsPage(List<Line> loaded, List<Givers.Dimension> dimensions, List<String> wrong, Errors errors) {}

    /** A set that was loaded. */
    record Line(String dimension, String place, String source, String asOf, String people, String loaded) {}

    @Needs(Permission.LOAD_POPULATIONS)
    @GetMapping("/populations")
    ModelAndView show() {
        return page(List.of(), Errors.none());
    }

    @Needs(Permission.LOAD_POPULATIONS)
    @PostMapping("/populations")
    ModelAndView load(@RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer) throws IOException {
        if (file == null || file.isEmpty()) {
            return page(List.of(), Errors.none().with("file", "Choose a file with something in it"));
        }
        if (file.getSize() > LARGEST) {
            return page(List.of(), Errors.none().with("file", "The file is larger than 2 MB"));
        }
        try (var sent = file.getInputStream()) {
            var errors = loading.load(sent, viewer.account());
            return errors.isEmpty()
                    ? new ModelAndView("redirect:/populations")
                    : page(errors, Errors.none().with("file", wrong(errors.size())));
        }
    }

    private static String wrong(int errors) {
        return (errors == 1 ? "One thing is wrong" : errors + " things are wrong") + ", so nothing was loaded";
    }

    private ModelAndView page(List<String> wrong, Errors errors) {
        var dimensions = givers.dimensions(LocalDate.now(clock));
        var byId = places.byId();
        var lines = populations.all().stream()
                .map(one -> new Line(
                        label(dimensions, one.dimension()),
                        one.place() == null
                                ? "All of the organisation"
                                : byId.containsKey(one.place())
                                        ? byId.get(one.place()).fullName()
                                        : "A place",
                        one.source(),
                        Days.full(one.asOf()),
                        String.format("%,d", one.all()),
                        Days.full(one.loadedAt(), clock) + by(one)))
                .toList();
        return new ModelAndView(
                "representation/populations",
                Map.of(
                        "page",
                        new PopulationsPage(
                                lines, dimensions, wrong.stream().limit(SHOWN).toList(), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private String by(Population one) {
        return one.loadedBy() == null
                ? ""
                : " by " + accounts.names(Set.of(one.loadedBy())).getOrDefault(one.loadedBy(), "somebody");
    }

    private static String label(List<Givers.Dimension> dimensions, String code) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Givers.Dimension::label)
                .findFirst()
                .orElse(code);
    }
}
