package linchpin.proposals.coauthors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Author;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalAct;
import linchpin.proposals.ProposalDeed;
import linchpin.proposals.ProposalId;
import linchpin.proposals.ProposalLife;
import linchpin.proposals.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people to be authors of a proposal, who say yes or no themselves, and leave when they want to. */
@Component
public class InviteAuthors {

    private final Proposals proposals;
    private final Authors authors;
    private final Accounts accounts;
    private final ProposalLife life;

    InviteAuthors(Proposals proposals, Authors authors, Accounts accounts, ProposalLife life) {
        this.proposals = proposals;
        this.authors = authors;
        this.accounts = accounts;
        this.life = life;
    }

    /** @return everybody of the organisation who is neither an author nor asked to be one, by name */
    @Transactional(readOnly = true)
    public List<Accounts.Named> couldBe(ProposalId proposal) {
        var known = Stream.concat(authors.of(proposal).stream(), authors.asked(proposal).stream())
                .map(Author::accountId)
                .collect(Collectors.toSet());
        return accounts.whoMay(Permission.PROPOSE).stream()
                .filter(person -> !known.contains(person.id()))
                .toList();
    }

    /**
     * Whoever is asked is named to nobody but the authors until they say yes.
     *
     * @throws NotFound where nobody here is that
     */
    @Transactional
    public void invite(Viewer viewer, ProposalId id, AccountId account) {
        var proposal = proposals.held(id, viewer);
        authors.require(viewer, id);
        if (accounts.whoMay(Permission.PROPOSE).stream()
                .noneMatch(person -> person.id().equals(account))) {
            throw new NotFound();
        }
        if (authors.ask(id, account)) {
            did(ProposalAct.INVITED, proposal);
        }
    }

    /** @throws NotFound where nobody asked them; whoever said yes before has said it */
    @Transactional
    public void accept(Viewer viewer, ProposalId id) {
        var proposal = proposals.held(id, viewer);
        var asked = asked(viewer, id);
        if (!asked.accepted()) {
            authors.accept(asked);
            did(ProposalAct.JOINED, proposal);
        }
    }

    /** @throws NotFound where nobody asks them */
    @Transactional
    public void decline(Viewer viewer, ProposalId id) {
        var proposal = proposals.held(id, viewer);
        var asked = asked(viewer, id);
        if (asked.accepted()) {
            throw new NotFound();
        }
        authors.end(asked);
        did(ProposalAct.DECLINED, proposal);
    }

    /**
     * Whoever leaves stands on the versions that were written while they were an author, and on no later one.
     *
     * @throws LastAuthor where nobody would be left
     */
    @Transactional
    public void leave(Viewer viewer, ProposalId id) {
        var proposal = proposals.held(id, viewer);
        var author = authors.require(viewer, id);
        if (authors.of(id).size() == 1) {
            throw new LastAuthor();
        }
        authors.end(author);
        did(ProposalAct.LEFT, proposal);
    }

    private Author asked(Viewer viewer, ProposalId id) {
        return authors.as(viewer.account(), id).orElseThrow(NotFound::new);
    }

    private void did(ProposalAct act, Proposal proposal) {
        life.did(proposal, ProposalDeed.of(act, proposal), null);
    }
}
