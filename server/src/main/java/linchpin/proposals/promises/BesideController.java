package linchpin.proposals.promises;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.outcomes.CameOfMatter.Came;
import linchpin.proposals.promised.OpenPromise;
import linchpin.proposals.promised.Promise;
import linchpin.proposals.promised.PromiseId;
import linchpin.proposals.promised.PromiseLine.Kind;
import linchpin.proposals.promised.Promises.Fresh;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing beside a promise what happened, that it has not yet, or a correction. */
@Controller
class BesideController {

    private final OpenPromise promises;
    private final WhatCame came;
    private final Clock clock;

    BesideController(OpenPromise promises, WhatCame came, Clock clock) {
        this.promises = promises;
        this.came = came;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param came what may be linked to
     */
    record BesidePage(Proposal proposal, Promise promise, BesideForm form, List<Choice> came, Errors errors) {

        List<Choice> kinds() {
            return List.of(
                    new Choice(Kind.HAPPENED.stored(), "It happened"),
                    new Choice(Kind.NOT_YET.stored(), "Not yet"),
                    new Choice(Kind.CORRECTED.stored(), "Something that stands there is wrong"));
        }
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/promises/{promise}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID promise, Viewer viewer) {
        var proposal = promises.toMove(new ProposalId(id), viewer);
        var told = promises.of(proposal, new PromiseId(promise));
        return page(proposal, told, BesideForm.EMPTY, Errors.none(), viewer);
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/promises/{promise}")
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable UUID promise,
            @Valid @ModelAttribute BesideForm form,
            BindingResult result,
            Viewer viewer) {
        var proposal = promises.toMove(new ProposalId(id), viewer);
        var told = promises.of(proposal, new PromiseId(promise));
        var linked = came.of(proposal, viewer).stream()
                .filter(one -> one.key().equals(form.came()))
                .findFirst();
        var errors = form.checked(linked.isPresent(), LocalDate.now(clock), Errors.of(result));
        if (errors.any()) {
            return page(proposal, told, form, errors, viewer);
        }
        promises.follow(viewer, told, fresh(form, linked));
        return new ModelAndView("redirect:" + proposal.path() + "#promised");
    }

    private static Fresh fresh(BesideForm form, Optional<Came> linked) {
        var words = form.words().isBlank() ? null : form.words();
        var kind = form.chosen(Kind.HAPPENED, Kind.NOT_YET, Kind.CORRECTED).orElseThrow();
        return switch (kind) {
            case HAPPENED ->
                new Fresh(
                        kind,
                        words,
                        linked.orElse(null),
                        form.on() == null ? linked.map(Came::on).orElse(null) : form.on());
            case NOT_YET -> new Fresh(kind, words, null, form.on());
            case CORRECTED, KEPT, HALF, NOT_KEPT -> new Fresh(kind, words, null, null);
        };
    }

    private ModelAndView page(Proposal proposal, Promise promise, BesideForm form, Errors errors, Viewer viewer) {
        var choices = new ArrayList<>(List.of(new Choice("", "None of these: I say it in words")));
        came.of(proposal, viewer).forEach(one -> choices.add(new Choice(one.key(), WhatCame.offered(one))));
        return new ModelAndView(
                "proposals/promises/beside",
                Map.of("page", new BesidePage(proposal, promise, form, choices, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
