package linchpin.proposals.drafting;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Proposals;
import linchpin.proposals.Version;
import linchpin.proposals.drafting.ChangeProposal.Saved;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing what a proposal says. Whoever saves second sees what the first saved, what they typed, and what comes of both. */
@Controller
class ChangeController {

    private final Proposals proposals;
    private final Authors authors;
    private final VersionPages versions;
    private final ChangeProposal changing;

    ChangeController(Proposals proposals, Authors authors, VersionPages versions, ChangeProposal changing) {
        this.proposals = proposals;
        this.authors = authors;
        this.versions = versions;
        this.changing = changing;
    }

    /**
     * What the page prints.
     *
     * @param clash what somebody else saved meanwhile; null where nobody did
     */
    record ChangePage(
            Proposal proposal, ChangeForm form, @Nullable Clash clash, Errors errors) {}

    /**
     * Two texts made of one version.
     *
     * @param by who saved theirs, by name
     * @param typed what the other typed, to the letter
     * @param between the two, word by word
     */
    record Clash(Version theirs, String by, ProposalText typed, SideBySide between, MergedText merged) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/change")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        authors.require(viewer, proposal.id());
        return page(proposal, ChangeForm.of(versions.latest(proposal)), null, Errors.none());
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/change")
    ModelAndView change(
            @PathVariable UUID id, @Valid @ModelAttribute ChangeForm form, BindingResult result, Viewer viewer) {
        var proposal = proposals.readable(new ProposalId(id), viewer);
        if (result.hasErrors()) {
            authors.require(viewer, proposal.id());
            return page(proposal, form, null, Errors.of(result));
        }
        return switch (changing.save(viewer, proposal.id(), form.draft())) {
            case Saved.Kept _ -> new ModelAndView("redirect:" + proposal.path());
            case Saved.Meanwhile(var theirs, var merged) ->
                page(proposal, form.merged(theirs, merged), clash(form, theirs, merged), Errors.none());
        };
    }

    private Clash clash(ChangeForm form, Version theirs, MergedText merged) {
        return new Clash(theirs, versions.by(theirs), form.text(), SideBySide.of(theirs.text(), form.text()), merged);
    }

    private static ModelAndView page(Proposal proposal, ChangeForm form, @Nullable Clash clash, Errors errors) {
        return new ModelAndView(
                "proposals/drafting/change",
                Map.of("page", new ChangePage(proposal, form, clash, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : clash == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }
}
