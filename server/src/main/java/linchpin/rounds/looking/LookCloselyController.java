package linchpin.rounds.looking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.Said;
import linchpin.rounds.SaidTheme;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking closely at one thing that was said: deciding about it, covering more, moving it to another theme. */
@Controller
class LookCloselyController {

    private static final String CHANGED =
            "Somebody else changed this while you were looking. Read it as it is now, and decide again";

    private final LookPages pages;
    private final DecideOnSaid looking;
    private final MayBeNames names;

    LookCloselyController(LookPages pages, DecideOnSaid looking, MayBeNames names) {
        this.pages = pages;
        this.looking = looking;
        this.names = names;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/said/{saying}")
    ModelAndView one(@PathVariable UUID id, @PathVariable UUID saying, Viewer viewer) {
        var said = said(id, saying, viewer);
        var form = OneForm.of(said, names.in(said.words()));
        return page(id, saying, viewer, form, Errors.none(), HttpStatus.OK);
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/said/{saying}")
    ModelAndView judge(@PathVariable UUID id, @PathVariable UUID saying, @ModelAttribute OneForm form, Viewer viewer) {
        var errors = form.errors(said(id, saying, viewer));
        if (errors.any()) {
            return page(id, saying, viewer, form, errors, HttpStatus.BAD_REQUEST);
        }
        var round = pages.steered(id, viewer);
        var tick = tick(form, saying);
        return tick != null && looking.one(viewer, round.id(), tick, form.before(), form.verdict())
                ? new ModelAndView("redirect:" + round.path() + "/look?done=1")
                : changed(id, saying, viewer, form, "act");
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/said/{saying}/cover")
    ModelAndView cover(@PathVariable UUID id, @PathVariable UUID saying, @ModelAttribute OneForm form, Viewer viewer) {
        var said = said(id, saying, viewer);
        var parts = Covering.parts(form.cover());
        var missing = Covering.missing(said.words(), parts);
        if (parts.isEmpty() || missing.isPresent()) {
            var what = missing.map(part -> "“" + part + "” does not stand there. Write it just as it stands")
                    .orElse("Write what to cover, just as it stands");
            return page(id, saying, viewer, form, Errors.none().with("cover", what), HttpStatus.BAD_REQUEST);
        }
        var round = pages.steered(id, viewer);
        var tick = tick(form, saying);
        return tick != null && looking.cover(viewer, round.id(), tick, Covering.covered(said.words(), parts))
                ? new ModelAndView("redirect:" + said.path(round))
                : changed(id, saying, viewer, form, "cover");
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/said/{saying}/themes")
    ModelAndView about(
            @PathVariable UUID id,
            @PathVariable UUID saying,
            @RequestParam(required = false) @Nullable Set<String> theme,
            Viewer viewer) {
        var said = said(id, saying, viewer);
        var round = pages.steered(id, viewer);
        var chosen = theme == null ? Set.<String>of() : theme;
        var names = pages.names(said).stream()
                .filter(name -> chosen.contains(SaidTheme.key(name)))
                .toList();
        looking.about(viewer, round.id(), saying, names);
        return new ModelAndView("redirect:" + said.path(round));
    }

    private Said said(UUID id, UUID saying, Viewer viewer) {
        return pages.said(pages.steered(id, viewer), saying);
    }

    private static @Nullable Tick tick(OneForm form, UUID saying) {
        return Tick.of(form.tick()).filter(tick -> tick.saying().equals(saying)).orElse(null);
    }

    private ModelAndView changed(UUID id, UUID saying, Viewer viewer, OneForm form, String field) {
        return page(id, saying, viewer, form, Errors.none().with(field, CHANGED), HttpStatus.CONFLICT);
    }

    private ModelAndView page(UUID id, UUID saying, Viewer viewer, OneForm form, Errors errors, HttpStatus status) {
        return new ModelAndView(
                "rounds/looking/one", Map.of("page", pages.one(id, saying, viewer, form, errors)), status);
    }
}
