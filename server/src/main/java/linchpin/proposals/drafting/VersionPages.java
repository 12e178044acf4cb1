package linchpin.proposals.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Version;
import linchpin.proposals.Versions;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a proposal, with the names of those who wrote them, and two of them beside each other. */
@Component
class VersionPages {

    private final Proposals proposals;
    private final Versions versions;
    private final Accounts accounts;

    VersionPages(Proposals proposals, Versions versions, Accounts accounts) {
        this.proposals = proposals;
        this.versions = versions;
        this.accounts = accounts;
    }

    /**
     * What the page prints.
     *
     * @param older of the two that are compared
     * @param choices all versions
     */
    record VersionsPage(
            Proposal proposal, List<Line> all, List<Choice> choices, Line older, Line newer, SideBySide between) {}

    /**
     * A version as a page tells of it.
     *
     * @param by who wrote it, by name
     * @param authors everybody who stands on it, by name
     */
    record Line(Version version, String by, String authors, String day) {}

    Version latest(Proposal proposal) {
        return versions.with(proposal.id(), proposal.latest()).orElseThrow();
    }

    /** @return who wrote it, by name */
    String by(Version version) {
        return name(version.writtenBy(), accounts.names(Set.of(version.writtenBy())));
    }

    /**
     * @param from and
     * @param to the numbers of two versions; whichever is the older stands on the left. 0 for the latest and the one before it
     * @throws NotFound where there are no such versions
     */
    @Transactional(readOnly = true)
    VersionsPage page(ProposalId id, int from, int to, Viewer viewer) {
        var proposal = proposals.readable(id, viewer);
        var all = lines(versions.of(id));
        var newer = line(all, Math.max(from, to) == 0 ? proposal.latest() : Math.max(from, to));
        var older =
                line(all, Math.min(from, to) == 0 ? Math.max(1, newer.version().n() - 1) : Math.min(from, to));
        return new VersionsPage(
                proposal,
                all,
                all.stream().map(VersionPages::choice).toList(),
                older,
                newer,
                SideBySide.of(older.version().text(), newer.version().text()));
    }

    private static Line line(List<Line> all, int n) {
        return all.stream().filter(line -> line.version().n() == n).findFirst().orElseThrow(NotFound::new);
    }

    private static Choice choice(Line line) {
        return new Choice(
                String.valueOf(line.version().n()),
                "Version " + line.version().n() + ", " + line.day() + ", by " + line.by());
    }

    private List<Line> lines(List<Version> all) {
        var authors = all.stream()
                .collect(Collectors.toMap(Version::n, version -> versions.authors(version.proposalId(), version.n())));
        var everybody = new HashSet<AccountId>();
        all.forEach(version -> everybody.add(version.writtenBy()));
        authors.values().forEach(everybody::addAll);
        var names = accounts.names(everybody);
        return all.stream()
                .map(version -> new Line(
                        version,
                        name(version.writtenBy(), names),
                        authors.getOrDefault(version.n(), List.of()).stream()
                                .map(account -> name(account, names))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        Days.full(version.writtenOn())))
                .toList();
    }

    private static String name(AccountId account, Map<AccountId, String> names) {
        return names.getOrDefault(account, "Somebody no longer here");
    }
}
