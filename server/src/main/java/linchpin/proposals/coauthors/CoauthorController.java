package linchpin.proposals.coauthors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Author;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking somebody to be an author of a proposal, and what they say to it. */
@Controller
class CoauthorController {

    private final Proposals proposals;
    private final Authors authors;
    private final InviteAuthors inviting;
    private final Accounts accounts;

    CoauthorController(Proposals proposals, Authors authors, InviteAuthors inviting, Accounts accounts) {
        this.proposals = proposals;
        this.authors = authors;
        this.inviting = inviting;
        this.accounts = accounts;
    }

    /**
     * What the page prints.
     *
     * @param asked who has not answered, by name
     */
    record AskPage(Proposal proposal, List<Choice> people, List<String> asked, Errors errors) {}

    @Needs(Permission.PROPOSE)
    @GetMapping("/proposals/{id}/authors")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer) {
        return page(new ProposalId(id), Errors.none(), viewer);
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/authors")
    ModelAndView invite(@PathVariable UUID id, @RequestParam(defaultValue = "") String person, Viewer viewer) {
        var proposal = new ProposalId(id);
        var account = account(person);
        if (account.isEmpty()) {
            return page(proposal, Errors.none().with("person", "Choose whom to ask"), viewer);
        }
        inviting.invite(viewer, proposal, account.get());
        return new ModelAndView("redirect:/proposals/" + id + "/authors");
    }

    private static Optional<AccountId> account(String sent) {
        try {
            return Optional.of(new AccountId(UUID.fromString(sent)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/authors/accept")
    String accept(@PathVariable UUID id, Viewer viewer) {
        inviting.accept(viewer, new ProposalId(id));
        return "redirect:/proposals/" + id;
    }

    /** Whoever could read it for this alone reads it no longer. */
    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/authors/decline")
    String decline(@PathVariable UUID id, Viewer viewer) {
        inviting.decline(viewer, new ProposalId(id));
        return "redirect:/proposals";
    }

    @Needs(Permission.PROPOSE)
    @PostMapping("/proposals/{id}/authors/leave")
    String leave(@PathVariable UUID id, Viewer viewer) {
        inviting.leave(viewer, new ProposalId(id));
        return "redirect:/proposals";
    }

    private ModelAndView page(ProposalId id, Errors errors, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        authors.require(viewer, id);
        var people = new ArrayList<>(List.of(new Choice("", "Choose a person")));
        inviting.couldBe(id)
                .forEach(person -> people.add(new Choice(person.id().id().toString(), person.name())));
        var asked = authors.asked(id).stream().map(Author::accountId).collect(Collectors.toSet());
        var names = accounts.names(asked).values().stream().sorted().toList();
        return new ModelAndView(
                "proposals/coauthors/ask",
                Map.of("page", new AskPage(proposal, people, names, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
