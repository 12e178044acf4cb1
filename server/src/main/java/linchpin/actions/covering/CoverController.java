package linchpin.actions.covering;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What would stop if somebody were away, and asking somebody to cover. */
@Controller
class CoverController {

    private final WhatStops stops;
    private final ReadCover reading;
    private final ArrangeCover arranging;
    private final Covers covers;

    CoverController(WhatStops stops, ReadCover reading, ArrangeCover arranging, Covers covers) {
        this.stops = stops;
        this.reading = reading;
        this.arranging = arranging;
        this.covers = covers;
    }

    @Needs(Permission.PROMISE_ACTION)
    @GetMapping("/away")
    ModelAndView everybody(Viewer viewer) {
        return new ModelAndView("actions/covering/everybody", Map.of("people", stops.everybody(viewer)));
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @GetMapping("/away/me")
    String mine(Viewer viewer) {
        return "redirect:/away/" + viewer.account().id();
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @GetMapping("/away/{id}")
    ModelAndView away(@PathVariable UUID id, Viewer viewer) {
        return page(read(id, viewer), CoverForm.EMPTY, Errors.none());
    }

    /** Who covers is asked for each promise, and may say no. */
    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/away/{id}")
    ModelAndView ask(
            @PathVariable UUID id, @Valid @ModelAttribute CoverForm form, BindingResult result, Viewer viewer) {
        var page = read(id, viewer);
        var errors = form.on(covers.today(), page.others(), Errors.of(result));
        if (errors.any()) {
            return page(page, form, errors);
        }
        var other = new AccountId(UUID.fromString(form.covers()));
        var until = Objects.requireNonNull(form.lastDay());
        arranging.ask(
                viewer, new AccountId(id), other, until, !page.hanging().seen().isEmpty());
        return new ModelAndView("redirect:/away/" + id);
    }

    @Needs({Permission.OWN_ACTION, Permission.PROMISE_ACTION})
    @PostMapping("/away/covers/{cover}/back")
    String back(@PathVariable UUID cover, Viewer viewer) {
        var away = arranging.handBack(viewer, cover);
        var readable = viewer.may(Permission.PROMISE_ACTION) || away.equals(viewer.account());
        return readable ? "redirect:/away/" + away.id() : "redirect:/home";
    }

    private CoverPage read(UUID id, Viewer viewer) {
        covers.requireConcern(new AccountId(id), viewer);
        return reading.page(stops.of(new AccountId(id), viewer), viewer);
    }

    private static ModelAndView page(CoverPage page, CoverForm form, Errors errors) {
        return new ModelAndView(
                "actions/covering/cover",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
