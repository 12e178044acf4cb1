package linchpin.rounds.opening;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.WhoSteers;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closing a round early, and making it longer. */
@Controller
class EndRoundController {

    private static final EndForm EMPTY = new EndForm("", "");

    private final Rounds rounds;
    private final WhoSteers who;
    private final EndRound ending;

    EndRoundController(Rounds rounds, WhoSteers who, EndRound ending) {
        this.rounds = rounds;
        this.who = who;
        this.ending = ending;
    }

    record EndPage(Round round, String times, EndForm form, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/close")
    ModelAndView askClose(@PathVariable UUID id, Viewer viewer) {
        return page("close", steered(id, viewer), EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/close")
    ModelAndView close(
            @PathVariable UUID id, @Valid @ModelAttribute EndForm form, BindingResult result, Viewer viewer) {
        var round = steered(id, viewer);
        if (result.hasErrors()) {
            return page("close", round, form, Errors.of(result));
        }
        ending.close(viewer, round.id(), form.why());
        return new ModelAndView("redirect:" + round.path());
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/lengthen")
    ModelAndView askLengthen(@PathVariable UUID id, Viewer viewer) {
        return page("lengthen", steered(id, viewer), EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/lengthen")
    ModelAndView lengthen(
            @PathVariable UUID id, @Valid @ModelAttribute EndForm form, BindingResult result, Viewer viewer) {
        var round = steered(id, viewer);
        var errors = form.longer(Errors.of(result), round);
        if (errors.any()) {
            return page("lengthen", round, form, errors);
        }
        ending.lengthen(viewer, round.id(), form.last(), form.why());
        return new ModelAndView("redirect:" + round.path());
    }

    private Round steered(UUID id, Viewer viewer) {
        var round = rounds.readable(new RoundId(id), viewer);
        who.require(round, viewer);
        return round;
    }

    private ModelAndView page(String template, Round round, EndForm form, Errors errors) {
        return new ModelAndView(
                "rounds/opening/" + template,
                Map.of("page", new EndPage(round, round.times(rounds.today()), form, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
