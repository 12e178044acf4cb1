package linchpin.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * By which rules is decided: published before it opens, and never changed. Shares, weights and scales are decimals as they were written, such as
 * "33.3".
 *
 * @param secret whether who voted is kept apart from what they voted
 * @param papers whether people vote on paper too, by somebody they send or by a show of hands
 * @param lapses whether the share of those of whom nobody says anything falls to the others; otherwise nothing is decided without them
 * @param abstaining whether whoever abstains counts for the quorum
 * @param majority for yes or no: yes must be more, in per cent; null elsewhere
 * @param most for scores the top of the scale, for dots how many each voter has; null elsewhere
 * @param each for dots how many may lie on one option; null elsewhere
 * @param seats how many options are chosen
 * @param spread for dots, where several are chosen: whether the places are spread over the voters, and do not go to the most dots
 * @param closeWithin within how many points it is close, and goes to talk; null for never
 * @param parties who decides, each with its share
 * @param options what can be chosen, in their order; one where there is nothing to choose from
 * @param domains for marks: criteria that belong together
 * @param criteria for marks
 */
public record Rules(
        How how,
        boolean secret,
        boolean papers,
        boolean lapses,
        boolean abstaining,
        @Nullable String majority,
        @Nullable String most,
        @Nullable String each,
        int seats,
        boolean spread,
        @Nullable String closeWithin,
        List<Party> parties,
        List<String> options,
        List<Domain> domains,
        List<Criterion> criteria) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Rules {
        parties = List.copyOf(parties);
        options = List.copyOf(options);
        domains = List.copyOf(domains);
        criteria = List.copyOf(criteria);
    }

    /** Those that are not spread. */
    public Rules(
            How how,
            boolean secret,
            boolean papers,
            boolean lapses,
            boolean abstaining,
            @Nullable String majority,
            @Nullable String most,
            @Nullable String each,
            int seats,
            @Nullable String closeWithin,
            List<Party> parties,
            List<String> options,
            List<Domain> domains,
            List<Criterion> criteria) {
        this(
                how,
                secret,
                papers,
                lapses,
                abstaining,
                majority,
                most,
                each,
                seats,
                false,
                closeWithin,
                parties,
                options,
                domains,
                criteria);
    }

    /**
     * Those who hold a part together.
     *
     * @param share of the whole, in per cent
     * @param quorum how many of them must have a ballot that counts
     */
    public record Party(PartyCode code, String share, int quorum) {}

    /** @param patients what patients hold of the marks in it, in per cent; null for as much as of the whole */
    public record Domain(String label, @Nullable String patients) {}

    /**
     * What options are marked by.
     *
     * @param domain which it belongs to, from 1
     * @param weight of the whole, in per cent
     * @param most the top of its scale, which begins at 0
     * @param minimum an option under it cannot be chosen; null for none
     * @param patients what patients hold of its marks, in per cent; null for as much as in its domain
     * @param price whether it is marked by formula from prices, and by nobody
     * @param tie the how-manieth that is asked where totals are equal; null where it is not asked
     */
    public record Criterion(
            String label,
            int domain,
            String weight,
            String most,
            @Nullable String minimum,
            @Nullable String patients,
            boolean price,
            @Nullable Integer tie) {}

    /** @return what a party holds of the marks by a criterion, from 1, in per cent, as it was written */
    public BigDecimal share(PartyCode code, int criterion) {
        var asked = criteria.get(criterion - 1);
        var patients =
                asked.patients() == null ? domains.get(asked.domain() - 1).patients() : asked.patients();
        if (patients == null) {
            return party(code).map(party -> new BigDecimal(party.share())).orElse(BigDecimal.ZERO);
        }
        var share = new BigDecimal(patients);
        return code == PartyCode.PATIENTS ? share : HUNDRED.subtract(share);
    }

    /** @return what is left of 100, as it is written */
    public static String rest(String share) {
        var rest = HUNDRED.subtract(new BigDecimal(share)).stripTrailingZeros();
        return (rest.scale() < 0 ? rest.setScale(0) : rest).toPlainString();
    }

    /** @return the criteria, from 1, by which those of a party give marks: where it holds a part, and no formula says them */
    public List<Integer> markedBy(PartyCode code) {
        return IntStream.rangeClosed(1, criteria.size())
                .filter(n -> !criteria.get(n - 1).price() && share(code, n).signum() > 0)
                .boxed()
                .toList();
    }

    /** @return the party, where it takes part */
    public Optional<Party> party(PartyCode code) {
        return parties.stream().filter(party -> party.code() == code).findFirst();
    }

    /** @return whether patient leaders decide alone */
    public boolean leadersOwn() {
        return party(PartyCode.STAFF).isEmpty();
    }
}
