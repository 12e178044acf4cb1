package linchpin.proposals.felt;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.ProposalId;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Where;
import linchpin.proposals.codesign.TakingBack;
import linchpin.proposals.codesign.WhyBack;
import linchpin.proposals.felt.TellMoment.ToTakeAway;
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

/** Adding moments of care to a session, and taking them away. */
@Controller
class MomentController {

    private final HeldSession holding;
    private final TellMoment telling;

    MomentController(HeldSession holding, TellMoment telling) {
        this.holding = holding;
        this.telling = telling;
    }

    /** What the page prints where something is wrong. */
    record MomentPage(String back, MomentForm form, Errors errors) {

        List<Choice> feelings() {
            return MomentForm.feelings();
        }

        List<Choice> strengths() {
            return MomentForm.strengths();
        }
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/moments")
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @Valid @ModelAttribute MomentForm form,
            BindingResult result,
            Viewer viewer) {
        var held = holding.readable(where(id, session), viewer);
        var errors = form.checked(Errors.of(result));
        if (errors.any()) {
            return new ModelAndView(
                    "proposals/felt/moment",
                    Map.of("page", new MomentPage(held.session().path(), form, errors)),
                    HttpStatus.BAD_REQUEST);
        }
        telling.add(viewer, held.where(), form.fresh());
        return new ModelAndView("redirect:" + held.session().path() + "?added=moment#add-moment");
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/sessions/{session}/moments/{moment}/away")
    ModelAndView askAway(@PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID moment, Viewer viewer) {
        var point = telling.toTakeAway(viewer, where(id, session), moment);
        return page(point, moment, WhyBack.EMPTY, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/sessions/{session}/moments/{moment}/away")
    ModelAndView away(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID moment,
            @ModelAttribute WhyBack form,
            Viewer viewer) {
        var point = telling.toTakeAway(viewer, where(id, session), moment);
        var errors = form.errors(point.asks() && point.words() != null);
        if (errors.any()) {
            return page(point, moment, form, errors);
        }
        telling.away(viewer, where(id, session), moment, form.why());
        return new ModelAndView("redirect:" + point.held().session().path() + "#moments");
    }

    private static ModelAndView page(ToTakeAway point, UUID moment, WhyBack form, Errors errors) {
        var session = point.held().session().path();
        return point.words() == null
                ? new ModelAndView("redirect:" + session + "#moments")
                : new TakingBack(
                                "Take a moment back",
                                point.words(),
                                session + "/moments/" + moment + "/away",
                                session + "#moments",
                                point.asks(),
                                form,
                                errors)
                        .view();
    }

    private static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }
}
