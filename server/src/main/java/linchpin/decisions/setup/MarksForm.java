package linchpin.decisions.setup;

import java.util.List;
import java.util.Objects;
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
 * @param law that is cited, by its code; empty for none
 * @param lawWords what there is to say to it, or which other rules
 */
record MarksForm(List<DomainForm> domains, String talks, String talksAt, String law, String lawWords) {

    private static final int MOST_DOMAINS = 10;
    private static final int MOST_CRITERIA = 20;

    MarksForm(
            @Nullable List<@Nullable DomainForm> domains,
            @Nullable String talks,
            @Nullable String talksAt,
            @Nullable String law,
            @Nullable String lawWords) {
        this.domains = sent(domains, MOST_DOMAINS, DomainForm.EMPTY);
        this.talks = Typed.text(talks);
        this.talksAt = Typed.text(talksAt);
        this.law = Typed.text(law);
        this.lawWords = Typed.text(lawWords);
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
        return new MarksForm(List.of(), "", "", "", "");
    }

    /** @param talks until which day a panel usually talks */
    static MarksForm usual(String talks) {
        return new MarksForm(
                List.of(new DomainForm("Quality", "20", List.of()), new DomainForm("Value", "0", List.of())),
                talks,
                "17:00",
                "",
                "");
    }

    /** @return with room for one criterion in each domain that has none yet, and with one domain at least */
    MarksForm shown() {
        return each(1, (_, domain) -> domain.with(1));
    }

    /**
     * @param what domain for one more of these; else the number of the domain, from 0, that gets one more criterion
     * @return with room for one more
     */
    MarksForm roomier(String what) {
        var now = shown();
        return what.equals("domain")
                ? now.each(now.domains.size() + 1, (_, domain) -> domain.with(1))
                : now.each(
                        1,
                        (n, domain) -> String.valueOf(n).equals(what)
                                ? domain.with(domain.criteria().size() + 1)
                                : domain);
    }

    private interface InPlace {
        DomainForm as(int n, DomainForm domain);
    }

    private MarksForm each(int many, InPlace change) {
        var padded = padded(domains, Math.min(many, MOST_DOMAINS), DomainForm.EMPTY);
        var changed = IntStream.range(0, padded.size())
                .mapToObj(n -> change.as(n, padded.get(n)))
                .toList();
        return new MarksForm(changed, talks, talksAt, law, lawWords);
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
