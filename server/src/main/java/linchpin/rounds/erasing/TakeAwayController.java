package linchpin.rounds.erasing;

import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Said;
import linchpin.rounds.WhyTaken;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody says why words are to go, before they do. */
@Controller
class TakeAwayController {

    private final Steered steered;
    private final TakeWordsAway taking;

    TakeAwayController(Steered steered, TakeWordsAway taking) {
        this.steered = steered;
        this.taking = taking;
    }

    /** @param tick version of the words that somebody was looking at */
    record TakeForm(String tick, String because) {

        TakeForm {
            tick = Typed.text(tick);
            because = Typed.text(because);
        }
    }

    record TakePage(Round round, Said said, TakeForm form, Errors errors) {

        String path() {
            return said.path(round) + "/away";
        }
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/rounds/{id}/said/{saying}/away")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID saying, Viewer viewer) {
        var round = steered.readable(new RoundId(id), viewer);
        var said = steered.said(round, saying);
        return said.taken() == null
                ? page(new TakePage(round, said, new TakeForm(said.version(), ""), Errors.none()))
                : new ModelAndView("redirect:" + said.path(round));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/rounds/{id}/said/{saying}/away")
    ModelAndView take(@PathVariable UUID id, @PathVariable UUID saying, @ModelAttribute TakeForm form, Viewer viewer) {
        var round = steered.readable(new RoundId(id), viewer);
        var said = steered.said(round, saying);
        var why = WhyTaken.of(form.because());
        if (why.isEmpty()) {
            var errors = Errors.none().with("because", "Choose why its words are to go");
            return page(new TakePage(round, said, form, errors));
        }
        taking.take(viewer, round.id(), saying, form.tick(), why.get());
        return new ModelAndView("redirect:" + said.path(round));
    }

    private static ModelAndView page(TakePage page) {
        return new ModelAndView(
                "rounds/erasing/away",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
