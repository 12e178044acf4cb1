package linchpin.evidence;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of packs, and making one. */
@Controller
class PackController {

    private final Packs packs;
    private final MakePack making;
    private final Places places;
    private final Themes themes;
    private final Clock clock;

    PackController(Packs packs, MakePack making, Places places, Themes themes, Clock clock) {
        this.packs = packs;
        this.making = making;
        this.places = places;
        this.themes = themes;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry evidencePacks() {
        return new NavigationEntry(46, "Evidence packs", "/packs", Permission.READ_LOG);
    }

    /** What the list prints. */
    record PacksPage(Paging.Page<Line> page, boolean may) {}

    /** A pack in the list. */
    record Line(UUID id, String question, String meeting, String place) {

        String path() {
            return new PackId(id).path();
        }
    }

    /** What the form prints. */
    record NewPage(PackForm form, List<Choice> places, List<Choice> themes, Errors errors) {}

    @Needs(Permission.READ_LOG)
    @GetMapping("/packs")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var paging = Paging.of(known(after), known(before));
        var named = places.byId();
        var lines = packs.readable(viewer, paging).stream()
                .map(pack -> line(pack, named, viewer))
                .toList();
        var page = new PacksPage(
                paging.page(lines, line -> line.id().toString(), "/packs"), viewer.may(Permission.MAKE_PACK));
        return new ModelAndView("evidence/packs", Map.of("page", page));
    }

    private static Line line(Packs.Line pack, Map<PlaceId, Place> named, Viewer viewer) {
        var place = pack.placeId() == null ? null : named.get(pack.placeId());
        return new Line(
                pack.id().id(),
                pack.question(),
                pack.meeting() + ", " + Days.full(pack.meetingOn()),
                place == null ? viewer.organisationName() : place.fullName());
    }

    /** @return the mark, if it is one that a list ever had */
    private static String known(String mark) {
        try {
            return mark.isEmpty() ? "" : UUID.fromString(mark).toString();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    @Needs(Permission.MAKE_PACK)
    @GetMapping("/packs/new")
    ModelAndView ask(Viewer viewer) {
        return form(PackForm.fresh(LocalDate.now(clock)), Errors.none(), viewer);
    }

    @Needs(Permission.MAKE_PACK)
    @PostMapping("/packs/new")
    ModelAndView make(@Valid @ModelAttribute PackForm form, BindingResult result, Viewer viewer) {
        var errors = form.dated(LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return form(form, errors, viewer);
        }
        return new ModelAndView("redirect:" + making.make(viewer, form).path());
    }

    private ModelAndView form(PackForm form, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "evidence/new",
                Map.of("page", new NewPage(form, places(viewer), themes(), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private List<Choice> places(Viewer viewer) {
        var choices = new ArrayList<Choice>();
        if (viewer.mayReadAbout(null)) {
            choices.add(new Choice("", "The whole organisation"));
        }
        places.open().stream()
                .filter(place -> viewer.mayReadAbout(place.id()))
                .forEach(place -> choices.add(new Choice(place.id().id().toString(), place.fullName())));
        return choices;
    }

    private List<Choice> themes() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Anything people talk about"));
        themes.all().forEach(theme -> choices.add(new Choice(String.valueOf(theme.number()), theme.name())));
        return choices;
    }
}
