package linchpin.approach.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.approach.AskRules;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.tables.BrokenFile;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending in a list, looking through it, and standing for it. */
@Controller
class NewListController {

    private static final String PATH = "/approach/new";

    private final LookThroughList looking;
    private final StandFor standing;
    private final Places places;
    private final Clock clock;

    NewListController(LookThroughList looking, StandFor standing, Places places, Clock clock) {
        this.looking = looking;
        this.standing = standing;
        this.places = places;
        this.clock = clock;
    }

    /** Forms are made by their constructors alone, so that what these make of what was typed stays. */
    @InitBinder
    static void binding(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping(PATH)
    ModelAndView form() {
        return form(ListForm.empty(LocalDate.now(clock).minusDays(1)), Errors.none());
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @TakesFile
    @PostMapping(PATH)
    ModelAndView look(@ModelAttribute ListForm form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var errors = form.check(LocalDate.now(clock));
        if (file == null || file.isEmpty()) {
            errors = errors.with("file", "Choose a file with something in it");
        }
        if (errors.any() || file == null) {
            return form(form, errors);
        }
        try (var in = file.getInputStream()) {
            return looking.through(in, form)
                    .map(page -> new ModelAndView("approach/desk/looked", Map.of("page", page)))
                    .orElseGet(
                            () -> form(
                                    form,
                                    Errors.none()
                                            .with(
                                                    "file",
                                                    "No column with numbers or email addresses was found. Say below what it is called")));
        } catch (BrokenFile e) {
            return form(form, Errors.none().with("file", e.detail()));
        }
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping("/approach/send")
    ModelAndView send(@ModelAttribute ListForm form, @RequestParam(defaultValue = "") String sealed) {
        var errors = form.check(LocalDate.now(clock));
        return errors.any()
                ? form(form, errors)
                : new ModelAndView(
                        "redirect:/approach/" + standing.give(form, sealed).id());
    }

    private ModelAndView form(ListForm form, Errors errors) {
        var where = new ArrayList<>(List.of(new Choice("", "The file says it")));
        places.open().forEach(place -> where.add(new Choice(place.id().id().toString(), place.fullName())));
        var bases = AskRules.on(LocalDate.now(clock)).bases().stream()
                .map(one -> new Choice(one.code(), one.label(), one.hint()))
                .toList();
        var page = new NewListPage(
                form,
                where,
                bases,
                standing.days(),
                looking.missing(),
                looking.nothing(),
                errors.inOrder(List.of("file", "place", "day", "hour", "basis", "basisWords", "stands")));
        return new ModelAndView(
                "approach/desk/new", Map.of("page", page), errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
