package linchpin.evidence.pack;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.evidence.PackId;
import linchpin.evidence.Scopes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Costly;
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

    private static final String NO_THEME = "We cannot tell from your question what it is about."
            + " Choose what fits best, or “Anything people talk about”";

    private final Packs packs;
    private final NewPack making;
    private final PackNames names;
    private final Scopes scopes;

    PackController(Packs packs, NewPack making, PackNames names, Scopes scopes) {
        this.packs = packs;
        this.making = making;
        this.names = names;
        this.scopes = scopes;
    }

    @Bean
    static NavigationEntry evidencePacks() {
        return new NavigationEntry(
                NavigationEntry.Group.UNDERSTAND, 50, "Evidence packs", "/packs", Permission.READ_LOG);
    }

    /** What the list prints. */
    record PacksPage(Paging.Page<Line> page, boolean may) {}

    /** A pack in the list. */
    record Line(UUID id, String question, String meeting, String place) {

        String path() {
            return new PackId(id).path();
        }
    }

    /**
     * What the form prints.
     *
     * @param suggested what the question seems to be about, as a sentence; empty where nothing is suggested
     */
    record NewPage(PackForm form, String suggested, List<Choice> places, List<Choice> themes, Errors errors) {}

    @Needs(Permission.READ_LOG)
    @GetMapping("/packs")
    ModelAndView list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var paging = Paging.of(known(after), known(before));
        var named = names.full();
        var lines = packs.readable(viewer, paging).stream()
                .map(pack -> line(pack, named, viewer))
                .toList();
        var page = new PacksPage(
                paging.page(lines, line -> line.id().toString(), "/packs"), viewer.may(Permission.MAKE_PACK));
        return new ModelAndView("evidence/pack/packs", Map.of("page", page));
    }

    private static Line line(Packs.Line pack, Map<PlaceId, String> named, Viewer viewer) {
        return new Line(
                pack.id().id(),
                pack.question(),
                pack.meeting() + ", " + Days.full(pack.meetingOn()),
                pack.placeId() == null
                        ? viewer.organisationName()
                        : named.getOrDefault(pack.placeId(), viewer.organisationName()));
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
        return form(PackForm.fresh(packs.today()), "", Errors.none(), viewer);
    }

    @Costly
    @Needs(Permission.MAKE_PACK)
    @PostMapping("/packs/new")
    ModelAndView make(@Valid @ModelAttribute PackForm form, BindingResult result, Viewer viewer) {
        var errors = form.dated(packs.today(), Errors.of(result));
        if (form.asksWhat() && !form.question().isEmpty()) {
            return suggest(form, errors, viewer);
        }
        if (errors.any()) {
            return form(form, "", errors, viewer);
        }
        return new ModelAndView("redirect:" + making.make(viewer, form).path());
    }

    /** What the question is about is proposed, and stands only when a person sends it again. */
    private ModelAndView suggest(PackForm form, Errors errors, Viewer viewer) {
        var theme = scopes.themeOf(form.question()).orElse(null);
        if (theme == null) {
            return form(form, "", errors.with("theme", NO_THEME), viewer);
        }
        var place = form.chosenPlace() == null ? scopes.placeOf(form.question(), viewer) : Optional.<Place>empty();
        var words = "Your question seems to be about “" + theme.name() + "”"
                + place.map(one -> ", at " + one.name()).orElse("")
                + ". A computer read that from your words, and we chose it below. Is it right? Then press"
                + " “Make the pack”. If not, choose something else first.";
        return form(form.about(theme.number(), place.map(Place::id)), words, errors, viewer);
    }

    private ModelAndView form(PackForm form, String suggested, Errors errors, Viewer viewer) {
        return new ModelAndView(
                "evidence/pack/new",
                Map.of("page", new NewPage(form, suggested, names.places(viewer), names.themes(), errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
