package linchpin.decisions.setup;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * By what a panel marks, as it was typed. What is left empty is room that was not needed.
 *
 * @param domains criteria that belong together
 * @param talks the day until which the panel talks about its marks
 * @param talksAt and the time
 */
record MarksForm(List<DomainForm> domains, String talks, String talksAt) {

    private static final int DOMAINS = 3;
    private static final int CRITERIA = 5;
    private static final int MOST_DOMAINS = 10;
    private static final int MOST_CRITERIA = 20;

    MarksForm(@Nullable List<@Nullable DomainForm> domains, @Nullable String talks, @Nullable String talksAt) {
        this.domains = sent(domains, MOST_DOMAINS, DomainForm.EMPTY);
        this.talks = Typed.text(talks);
        this.talksAt = Typed.text(talksAt);
    }

    /** @param patients what they hold of the marks in it, in per cent; empty for as much as of the whole */
    record DomainForm(String label, String patients, List<CriterionForm> criteria) {

        static final DomainForm EMPTY = new DomainForm("", "", List.of());

        DomainForm(
                @Nullable String label, @Nullable String patients, @Nullable List<@Nullable CriterionForm> criteria) {
            this.label = Typed.text(label);
            this.patients = Typed.text(patients);
            this.criteria = sent(criteria, MOST_CRITERIA, CriterionForm.EMPTY);
        }

        boolean blank() {
            return label.isEmpty() && criteria.stream().allMatch(CriterionForm::blank);
        }

        DomainForm with(int rows) {
            return new DomainForm(
                    label, patients, padded(criteria, Math.min(rows, MOST_CRITERIA), CriterionForm.EMPTY));
        }
    }

    /**
     * @param most the top of its scale
     * @param price yes where a formula marks it
     * @param tie the how-manieth that is asked where totals are equal; empty for not asked
     */
    record CriterionForm(String label, String weight, String most, String minimum, String price, String tie) {

        static final CriterionForm EMPTY = new CriterionForm("", "", "5", "", "", "");

        CriterionForm {
            label = Typed.text(label);
            weight = Typed.text(weight);
            most = Typed.text(most);
            minimum = Typed.text(minimum);
            price = Typed.text(price);
            tie = Typed.text(tie);
        }

        boolean blank() {
            return label.isEmpty() && weight.isEmpty();
        }
    }

    static MarksForm nothing() {
        return new MarksForm(List.of(), "", "");
    }

    /** @param talks until which day a panel usually talks */
    static MarksForm usual(String talks) {
        return new MarksForm(
                List.of(new DomainForm("Quality", "20", List.of()), new DomainForm("Value", "0", List.of())),
                talks,
                "17:00");
    }

    /** @return with as much room as a page shows at least */
    MarksForm shown() {
        return each(DOMAINS, domain -> domain.with(CRITERIA));
    }

    /** @return with room for one more domain, and for more criteria in each */
    MarksForm roomier() {
        var now = shown();
        return now.each(
                now.domains.size() + 1,
                domain -> domain.with(Math.max(CRITERIA, domain.criteria().size() + 2)));
    }

    private MarksForm each(int many, UnaryOperator<DomainForm> as) {
        var padded = padded(domains, Math.min(many, MOST_DOMAINS), DomainForm.EMPTY);
        return new MarksForm(padded.stream().map(as).toList(), talks, talksAt);
    }

    private static <T> List<T> padded(List<T> list, int size, T with) {
        return IntStream.range(0, Math.max(size, list.size()))
                .mapToObj(i -> i < list.size() ? list.get(i) : with)
                .toList();
    }

    /** Whoever sends only the hundredth sends a hundred, of which most are nothing. */
    private static <T> List<T> sent(@Nullable List<@Nullable T> sent, int most, T nothing) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .limit(most)
                        .flatMap(one -> Stream.of(Objects.requireNonNullElse(one, nothing)))
                        .toList();
    }
}
