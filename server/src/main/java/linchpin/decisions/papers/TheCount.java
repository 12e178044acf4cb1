package linchpin.decisions.papers;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.decisions.Decision;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.voters.Voter;
import linchpin.people.Viewer;
import linchpin.ui.LocalName;

/**
 * How far a decision's papers are counted.
 *
 * @param voters all who have a vote in it, by number
 * @param envelopes that stand
 * @param papers all that were read in
 * @param mayEnter whether whoever looks may enter
 */
record TheCount(
        Decision decision,
        Rules rules,
        List<Voter> voters,
        List<Envelope> envelopes,
        List<Paper> papers,
        boolean mayEnter) {

    /**
     * Whether they may see the count, and look whether what somebody else read in is right: who may enter, and who has a vote. Of a secret vote
     * only the former: a paper of two says whose it is, to whoever knows who handed one in.
     */
    boolean mayLook(Viewer viewer) {
        return mayEnter || (!decision.secret() && of(viewer).isPresent());
    }

    /** @return whoever looks, where they have a vote */
    Optional<Voter> of(Viewer viewer) {
        return voters.stream()
                .filter(voter -> viewer.account().equals(voter.accountId()))
                .findFirst();
    }

    /** @return one for each that decides */
    List<Side> sides() {
        return rules.parties().stream().map(party -> side(party.code())).toList();
    }

    /** @return whether they are sheets with the marks of a panel */
    boolean panel() {
        return rules.how() == How.MARKS;
    }

    /** A sheet that can be printed. */
    record Printed(String label, String path) {}

    /** @return the sheets that can be printed, one for each side */
    List<Printed> printed(LocalName leader) {
        return rules.parties().stream()
                .map(party -> new Printed(
                        "Print the sheet for " + (party.code() == PartyCode.STAFF ? "staff" : leader.many()),
                        decision.path() + "/sheet?side=" + party.code().stored()))
                .toList();
    }

    Side side(PartyCode party) {
        return Side.of(party, voters, envelopes, papers, panel());
    }

    Voter voter(Envelope envelope) {
        return voters.get(envelope.voter() - 1);
    }

    Optional<Envelope> envelope(int n) {
        return envelopes.stream().filter(one -> one.n() == n).findFirst();
    }

    /** @return the paper that was read in from an envelope; empty for none that stands */
    Optional<Paper> from(Envelope envelope) {
        return papers.stream()
                .filter(paper -> paper.stands() && Integer.valueOf(envelope.n()).equals(paper.envelope()))
                .findFirst();
    }

    /** @return who can still hand something in: nobody who has voted, for others cannot put a paper in the place of that */
    List<Voter> withoutEnvelope() {
        Set<Integer> handed = envelopes.stream().map(Envelope::voter).collect(Collectors.toSet());
        return voters.stream()
                .filter(voter -> !handed.contains(voter.n()))
                .filter(voter -> !voter.voted())
                .toList();
    }

    /** @return who cannot say themselves that they have an interest, and has handed nothing in */
    List<Voter> withoutAccount() {
        return withoutEnvelope().stream()
                .filter(voter -> voter.accountId() == null)
                .toList();
    }

    /**
     * Interests are said before papers are opened. On a sheet with marks they stand with the marks, and are read from it before those are: what
     * two people found right stays.
     *
     * @return whose interest can be entered for them
     */
    List<Voter> interested(OffsetDateTime now) {
        if (!over(now)) {
            return withoutAccount();
        }
        return panel() ? unread() : List.of();
    }

    private List<Voter> unread() {
        return envelopes.stream()
                .filter(envelope -> from(envelope).isEmpty())
                .map(this::voter)
                .toList();
    }

    /** @return whether something can be handed in: once voting has begun, and until the count is closed */
    boolean begun(OffsetDateTime now) {
        return decision.counting() && !now.isBefore(decision.opensAt());
    }

    /** @return whether envelopes may be opened: voting has ended, and nobody can vote knowing what others did */
    boolean over(OffsetDateTime now) {
        return decision.counting() && !now.isBefore(decision.closesAt());
    }
}
