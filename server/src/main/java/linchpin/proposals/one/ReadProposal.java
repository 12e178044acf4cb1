package linchpin.proposals.one;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.organisation.Places;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.proposals.Author;
import linchpin.proposals.Authors;
import linchpin.proposals.Proposal;
import linchpin.proposals.Version;
import linchpin.proposals.one.ProposalPage.Standing;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands on a proposal, where it is, and how whoever looks stands to it. */
@Component
class ReadProposal {

    private final Authors authors;
    private final Accounts accounts;
    private final Places places;
    private final LeaderName leader;

    ReadProposal(Authors authors, Accounts accounts, Places places, LeaderName leader) {
        this.authors = authors;
        this.accounts = accounts;
        this.places = places;
        this.leader = leader;
    }

    /** Names are read once for the page. */
    record People(List<String> authors, String written) {}

    People people(Proposal proposal, Version version) {
        var standing = authors.of(proposal.id());
        var accountIds = new HashSet<AccountId>();
        accountIds.add(version.writtenBy());
        standing.forEach(author -> accountIds.add(author.accountId()));
        var names = accounts.names(accountIds);
        return new People(
                standing.stream().map(author -> author(author, names)).toList(),
                name(version.writtenBy(), names) + " on " + Days.full(version.writtenOn()));
    }

    private String author(Author author, Map<AccountId, String> names) {
        var role = author.acceptedAs();
        return name(author.accountId(), names) + (role == null ? "" : ", " + role.label(leader.here()));
    }

    private static String name(AccountId account, Map<AccountId, String> names) {
        return names.getOrDefault(account, "Somebody no longer here");
    }

    String place(Proposal proposal) {
        return Matter.place(proposal.placeId(), places.byId());
    }

    Standing standing(Proposal proposal, Viewer viewer) {
        return standing(authors.as(viewer.account(), proposal.id()).orElse(null), proposal);
    }

    private Standing standing(@Nullable Author author, Proposal proposal) {
        if (author == null) {
            return Standing.READER;
        }
        if (!author.accepted()) {
            return Standing.ASKED;
        }
        return authors.of(proposal.id()).size() == 1 ? Standing.ONLY_AUTHOR : Standing.AUTHOR;
    }
}
