package linchpin.decisions.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import linchpin.decisions.Numbers;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules.Criterion;
import linchpin.decisions.Rules.Domain;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.setup.MarksForm.CriterionForm;
import linchpin.decisions.setup.MarksForm.DomainForm;
import org.jspecify.annotations.Nullable;

/** Makes of what was entered what a panel marks by, or says all that is wrong with it. */
final class ReadMarks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int LONGEST = 100;
    private static final int MOST_TIES = 100;

    private final Asked asked;
    private final MarksForm form;
    private final List<Domain> domains = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Set<Integer> ties = new HashSet<>();
    private BigDecimal weights = BigDecimal.ZERO;

    ReadMarks(Asked asked, MarksForm form) {
        this.asked = asked;
        this.form = form;
    }

    /** Domains, and criteria in their order. */
    record Marked(List<Domain> domains, List<Criterion> criteria) {

        static final Marked NOTHING = new Marked(List.of(), List.of());

        /** Says so where patients would hold a part of nothing. */
        void held(Asked asked, List<Party> parties) {
            var whole = parties.stream()
                    .filter(party -> party.code() == PartyCode.PATIENTS)
                    .noneMatch(party -> party.share().equals("0"));
            if (!domains.isEmpty()
                    && domains.stream()
                            .allMatch(domain -> domain.patients() == null
                                    ? !whole
                                    : domain.patients().equals("0"))) {
                asked.wrong(
                        "votes.share", "Patients would hold nothing anywhere. Give them a part here, or in a domain");
            }
        }
    }

    Marked read() {
        for (int i = 0; i < form.domains().size(); i++) {
            if (!form.domains().get(i).blank()) {
                domain("marks.domains[" + i + "]", form.domains().get(i));
            }
        }
        if (criteria.isEmpty()) {
            asked.wrong("marks.domains[0].criteria[0].label", "Enter by what is marked: at least one criterion");
        } else if (!asked.errors().any() && weights.compareTo(HUNDRED) != 0) {
            asked.wrong(
                    "marks.domains[0].criteria[0].weight",
                    "The weights come to " + Numbers.written(weights) + ". Together they must come to exactly 100");
        }
        return new Marked(domains, criteria);
    }

    private void domain(String field, DomainForm domain) {
        name(field, "domain ", domain.label(), "Enter what these criteria have in common, such as Quality");
        String patients = null;
        if (!domain.patients().isEmpty()) {
            patients = asked.number(
                            field + ".patients",
                            domain.patients(),
                            number -> number.compareTo(HUNDRED) <= 0,
                            "Enter a percentage from 0 to 100, or leave it empty for as much as of the whole")
                    .orElse(null);
        }
        domains.add(new Domain(domain.label(), patients));
        var before = criteria.size();
        for (int i = 0; i < domain.criteria().size(); i++) {
            if (!domain.criteria().get(i).blank()) {
                criterion(field + ".criteria[" + i + "]", domain.criteria().get(i));
            }
        }
        if (criteria.size() == before) {
            asked.wrong(field + ".criteria[0].label", "Enter a criterion, or take the name of the domain away");
        }
    }

    /** Criteria are asked for by name, so no two have the same. */
    private void name(String field, String kind, String label, String missing) {
        asked.text(field + ".label", label, LONGEST, missing);
        if (!label.isEmpty() && !named.add(kind + label.toLowerCase(Locale.ROOT))) {
            asked.wrong(field + ".label", "“" + label + "” stands here twice. Call each by a name of its own");
        }
    }

    private void criterion(String field, CriterionForm criterion) {
        name(field, "criterion ", criterion.label(), "Enter what is marked, such as Access");
        var weight = asked.number(
                field + ".weight",
                criterion.weight(),
                number -> number.signum() > 0 && number.compareTo(HUNDRED) <= 0,
                "Enter its weight: more than 0, and 100 at most");
        var most = asked.number(
                field + ".most",
                criterion.most(),
                number -> number.signum() > 0,
                "Enter the top of its scale, such as 5");
        weights = weights.add(weight.map(BigDecimal::new).orElse(BigDecimal.ZERO));
        criteria.add(new Criterion(
                criterion.label(),
                domains.size(),
                weight.orElse("0"),
                most.orElse("1"),
                minimum(
                        field + ".minimum",
                        criterion.minimum(),
                        most.map(BigDecimal::new).orElse(BigDecimal.ONE)),
                null,
                criterion.price().equals("yes"),
                tie(field + ".tie", criterion.tie())));
    }

    private @Nullable String minimum(String field, String typed, BigDecimal most) {
        return typed.isEmpty()
                ? null
                : asked.number(
                                field,
                                typed,
                                number -> number.compareTo(most) <= 0,
                                "Enter a number on its scale, or leave it empty")
                        .orElse(null);
    }

    private @Nullable Integer tie(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var tie = asked.whole(
                field, typed, 1, MOST_TIES, "Enter 1 for what is asked first at a tie, 2 for the next, or nothing");
        if (tie > 0 && !ties.add(tie)) {
            asked.wrong(field, "Two criteria are asked as number " + tie + " at a tie. Give each a number of its own");
        }
        return tie;
    }
}
