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
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
    @PostMapping("/proposals/{id}/sessions/{session}/moments/{moment}/away")
    String away(@PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID moment, Viewer viewer) {
        telling.away(viewer, where(id, session), moment);
        return "redirect:/proposals/" + id + "/sessions/" + session + "#moments";
    }

    private static Where where(UUID proposal, UUID session) {
        return new Where(new ProposalId(proposal), new CodesignId(session));
    }
}
