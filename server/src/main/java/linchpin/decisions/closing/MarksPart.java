package linchpin.decisions.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.ballots.MarkTrails;
import linchpin.decisions.panels.Agreed;
import linchpin.decisions.voters.Interest;
import linchpin.decisions.voters.Voter;
import org.jspecify.annotations.Nullable;

/** What stands in the published file of a panel alone: criteria, what was agreed on, and a ballot for each mark and for each that it replaced. */
final class MarksPart {

    private static final String CRITERION = "criterion";
    private static final String OPTION = "option";

    private final WholeDecision whole;
    private final Rules rules;
    private final MarkTrails trails;

    MarksPart(WholeDecision whole) {
        this.whole = whole;
        this.rules = whole.rules();
        trails = MarkTrails.of(whole.ballots());
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("tie", tie());
        fields.put("domains", rules.domains().stream().map(this::domain).toList());
        fields.put("criteria", rules.criteria().stream().map(this::criterion).toList());
        fields.put("consensus", whole.agreed().stream().map(this::agreed).toList());
        return fields;
    }

    private List<String> tie() {
        return rules.criteria().stream()
                .filter(criterion -> criterion.tie() != null)
                .sorted(Comparator.comparing(criterion -> Objects.requireNonNull(criterion.tie())))
                .map(Criterion::label)
                .toList();
    }

    private Map<String, Object> domain(Domain domain) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", domain.label());
        written.put("shares", shares(domain.patients()));
        return written;
    }

    private Map<String, Object> criterion(Criterion criterion) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", criterion.label());
        written.put("domain", rules.domains().get(criterion.domain() - 1).label());
        written.put("weight", criterion.weight());
        written.put("most", criterion.most());
        written.put("minimum", criterion.minimum());
        written.put("shares", shares(criterion.patients()));
        return written;
    }

    /** Where patient leaders decide alone there is nobody to share with, whatever was entered. */
    private @Nullable Map<String, String> shares(@Nullable String patients) {
        if (patients == null || rules.leadersOwn()) {
            return null;
        }
        var shares = new LinkedHashMap<String, String>();
        shares.put(PartyCode.PATIENTS.stored(), patients);
        shares.put(PartyCode.STAFF.stored(), Rules.rest(patients));
        return shares;
    }

    private Map<String, Object> agreed(Agreed agreed) {
        var written = new LinkedHashMap<String, Object>();
        written.put("group", agreed.party().stored());
        written.put(OPTION, option(agreed.option()));
        written.put(CRITERION, label(agreed.criterion()));
        written.put("mark", agreed.mark());
        written.put("reason", agreed.reason());
        return written;
    }

    private String option(int n) {
        return rules.options().get(n - 1);
    }

    private String label(int criterion) {
        return rules.criteria().get(criterion - 1).label();
    }

    /** A mark that took the place of another comes after it, so both stand in the file and the later counts. */
    List<Map<String, Object>> ballots() {
        var ballots = new ArrayList<Map<String, Object>>();
        trails.byVoter()
                .forEach((code, all) -> all.forEach(trail -> trail.steps().forEach(step -> {
                    var written = new LinkedHashMap<String, Object>();
                    written.put("voter", code);
                    written.put("at", PublishedFile.instant(step.at()));
                    written.put("source", step.source());
                    written.put(OPTION, option(trail.option()));
                    written.put(CRITERION, label(trail.criterion()));
                    written.put("mark", step.mark());
                    ballots.add(written);
                })));
        return ballots;
    }

    /** @return what each party that holds a part there gave each option, by criterion */
    List<Given> given() {
        var given = new ArrayList<Given>();
        for (int criterion = 1; criterion <= rules.criteria().size(); criterion++) {
            for (Party party : rules.parties()) {
                if (rules.share(party.code(), criterion).signum() > 0) {
                    for (int option = 1; option <= rules.options().size(); option++) {
                        given.add(given(party.code(), criterion, option));
                    }
                }
            }
        }
        return given;
    }

    private Given given(PartyCode party, int criterion, int option) {
        var agreed = whole.agreed().stream()
                .filter(one -> one.party() == party && one.criterion() == criterion && one.option() == option)
                .findFirst();
        return agreed.map(one -> new Given(criterion, option, party, exact(one.mark()), true))
                .orElseGet(() -> new Given(criterion, option, party, mean(party, criterion, option), false));
    }

    private @Nullable Fraction mean(PartyCode party, int criterion, int option) {
        var marks = whole.voters().stream()
                .filter(voter -> voter.party() == party && counts(voter, option))
                .flatMap(voter -> trails.of(voter.code()).stream())
                .filter(trail -> trail.criterion() == criterion && trail.option() == option)
                .map(trail -> exact(trail.last().mark()))
                .toList();
        return marks.isEmpty()
                ? null
                : marks.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(marks.size()));
    }

    private boolean counts(Voter voter, int option) {
        return whole.interests().stream()
                .noneMatch(interest -> interest.voter() == voter.n() && keepsOut(interest, option));
    }

    private static boolean keepsOut(Interest interest, int option) {
        var over = interest.option();
        return over == null || over == option;
    }

    private static Fraction exact(String mark) {
        return Fraction.read(mark).orElseThrow();
    }
}
