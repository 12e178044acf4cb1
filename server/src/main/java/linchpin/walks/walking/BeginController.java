package linchpin.walks.walking;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.walks.Checklists;
import linchpin.walks.WriteWalk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a walk: where, when, with whom and with which checklist. */
@Controller
class BeginController {

    private static final String NOTHING =
            "Nothing would be looked at: nothing was found there, and the place asks nothing itself. Choose a checklist";

    private final Places places;
    private final Checklists lists;
    private final WriteWalk writing;
    private final Clock clock;

    BeginController(Places places, Checklists lists, WriteWalk writing, Clock clock) {
        this.places = places;
        this.lists = lists;
        this.writing = writing;
        this.clock = clock;
    }

    /** What the page prints. */
    record BeginPage(List<Choice> places, List<Choice> lists, BeginForm form, Errors errors) {

        /** @return where it is said what the chosen place asks itself; empty where it asks enough */
        String ownItems() {
            var at = form.chosen();
            return at == null || !NOTHING.equals(errors.of("list")) ? "" : "/walks/places/" + at.id();
        }
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/walks/new")
    ModelAndView ask(Viewer viewer) {
        return page(BeginForm.on(today()), Errors.none(), viewer);
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/walks/new")
    ModelAndView begin(@Valid @ModelAttribute BeginForm form, BindingResult result, Viewer viewer) {
        var errors = form.checked(lists, today(), Errors.of(result));
        var at = form.chosen();
        if (at == null || !open(at, viewer)) {
            errors = errors.with("place", "Choose the place that was walked");
        }
        if (!errors.any() && at != null && form.list().equals(BeginForm.OWN) && nothing(at, form)) {
            errors = errors.with("list", NOTHING);
        }
        if (errors.any() || at == null) {
            return page(form, errors, viewer);
        }
        var list = lists.with(form.list(), Objects.requireNonNull(form.walkedOn()));
        var walk = writing.begin(
                viewer,
                form.fresh(at, list.map(Checklists.Checklist::name).orElse("What the place asks itself")),
                list.map(Checklists.Checklist::items).orElse(List.of()));
        return new ModelAndView("redirect:/walks/" + walk.id());
    }

    private boolean nothing(PlaceId at, BeginForm form) {
        return writing.asksNothing(at, Objects.requireNonNull(form.walkedOn()));
    }

    private boolean open(PlaceId place, Viewer viewer) {
        return viewer.mayReadAbout(place)
                && places.open().stream().anyMatch(one -> one.id().equals(place));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ModelAndView page(BeginForm form, Errors errors, Viewer viewer) {
        var where = new ArrayList<Choice>();
        where.add(new Choice("", "Choose a place"));
        where.addAll(PlaceChoices.indented(places.open(), viewer.reach()));
        var offered = new ArrayList<Choice>();
        lists.on(today())
                .forEach(list -> offered.add(
                        new Choice(list.code(), list.name(), list.items().size() + " questions")));
        offered.add(new Choice(BeginForm.OWN, "Only what the place asks itself, and what was found last time"));
        return new ModelAndView(
                "walks/walking/begin",
                Map.of("page", new BeginPage(where, offered, form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
