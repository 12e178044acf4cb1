package linchpin.proposals.pictures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Drawings and photographs of a proposal: added, seen, and taken away. */
@Controller
class PictureController {

    private final Proposals proposals;
    private final AddPicture adding;
    private final Pictures pictures;

    PictureController(Proposals proposals, AddPicture adding, Pictures pictures) {
        this.proposals = proposals;
        this.adding = adding;
        this.pictures = pictures;
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/pictures")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(readable(id, viewer), PictureForm.EMPTY, Errors.none());
    }

    @TakesFile
    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/pictures")
    ModelAndView add(
            @PathVariable UUID id, @Valid @ModelAttribute PictureForm form, BindingResult result, Viewer viewer) {
        var proposal = readable(id, viewer);
        var errors = form.checked(Errors.of(result));
        if (errors.any()) {
            return page(proposal, form, form.chosenAgain(errors));
        }
        var drawn = form.drawn();
        if (drawn.isEmpty()) {
            return page(
                    proposal,
                    form,
                    errors.with(
                            "file",
                            "This is no picture that can be shown. Choose a JPEG, a PNG or a GIF of up to 50 million pixels"));
        }
        return adding.add(viewer, proposal.id(), drawn.get(), form.about())
                ? new ModelAndView("redirect:" + proposal.path() + "#pictures")
                : page(
                        proposal,
                        form,
                        errors.with("file", "There are " + AddPicture.MOST + " pictures already. Take one away first"));
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/pictures/{picture}")
    void picture(@PathVariable UUID id, @PathVariable UUID picture, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var proposal = readable(id, viewer);
        var drawn = pictures.drawn(picture, proposal.id()).orElseThrow(NotFound::new);
        response.setContentType(drawn.mediaType());
        response.setContentLength(drawn.bytes().length);
        response.getOutputStream().write(drawn.bytes());
    }

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/pictures/{picture}/away")
    ModelAndView askAway(@PathVariable UUID id, @PathVariable UUID picture, Viewer viewer) {
        var proposal = readable(id, viewer);
        var one = adding.toTakeAway(viewer, proposal, picture);
        return new ModelAndView("proposals/pictures/away", Map.of("proposal", proposal, "picture", one));
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/pictures/{picture}/away")
    String takeAway(@PathVariable UUID id, @PathVariable UUID picture, Viewer viewer) {
        adding.takeAway(viewer, new ProposalId(id), picture);
        return "redirect:/proposals/" + id + "#pictures";
    }

    private Proposal readable(UUID id, Viewer viewer) {
        return proposals.readable(new ProposalId(id), viewer);
    }

    private static ModelAndView page(Proposal proposal, PictureForm form, Errors errors) {
        return new ModelAndView(
                "proposals/pictures/add",
                Map.of("proposal", proposal, "form", form, "makers", Maker.choices(), "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
