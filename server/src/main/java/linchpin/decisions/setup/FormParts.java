package linchpin.decisions.setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.decisions.How;
import linchpin.decisions.Numbers;
import linchpin.decisions.law.Cited;
import linchpin.decisions.law.Laws;
import linchpin.decisions.setup.MarksForm.CriterionForm;
import linchpin.decisions.setup.MarksForm.DomainForm;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;

/** The parts in which the form folds: what each says while it is folded, and whether it is open, as something in it is missing or wrong. */
record FormParts(SetUpForm form, Errors errors, boolean single, List<Choice> ways, LocalName leader) {

    /** @param label what stands on it, with what is in it so far */
    record Part(String label, boolean open) {}

    Part what() {
        var missing = form.title().isEmpty() || form.about().isEmpty() || (!single && noOptions());
        var options = SetUpForm.lines(form.options()).size();
        var many = options == 0 ? "" : " (" + options + " to choose from)";
        return part(
                "What is decided",
                form.title().isEmpty() ? "" : "“" + form.title() + "”" + many,
                missing,
                "title",
                "about",
                "options",
                "place");
    }

    private boolean noOptions() {
        return SetUpForm.lines(form.options()).isEmpty();
    }

    Part way() {
        var way = form.way();
        var label = ways.stream()
                .filter(choice -> choice.value().equals(way.how()))
                .map(choice -> choice.label() + ", " + way.seats() + " chosen")
                .findFirst()
                .orElse("");
        return part(
                "In which way",
                label,
                label.isEmpty(),
                "way.how",
                "way.top",
                "way.most",
                "way.each",
                "way.seats",
                "way.spread");
    }

    /** It stays open until the weights come to 100, and where room for more was asked for. */
    Part marks() {
        var criteria = criteria().filter(criterion -> !criterion.blank()).toList();
        var weights = criteria.stream()
                .flatMap(criterion -> Numbers.decimal(criterion.weight()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var says = criteria.isEmpty()
                ? ""
                : (criteria.size() == 1 ? "1 criterion" : criteria.size() + " criteria") + ", weights come to "
                        + Numbers.written(weights);
        var missing =
                weights.compareTo(BigDecimal.valueOf(100)) != 0 || criteria().anyMatch(CriterionForm::blank);
        return part("By what is marked", says, missing, "marks.domains");
    }

    private Stream<CriterionForm> criteria() {
        return form.marks().domains().stream().map(DomainForm::criteria).flatMap(List::stream);
    }

    Part law() {
        var law = form.marks().law();
        var says = law.equals(Cited.OTHER)
                ? "other rules"
                : Laws.of(law).map(one -> one.name()).orElse("nothing said");
        return part("The law it is done by", says, false, "marks.law");
    }

    Part patients() {
        var votes = form.votes();
        var many = votes.patients().size();
        var share = votes.share().isEmpty() ? "" : " with " + votes.share() + " per cent";
        return part("Which " + leader.many() + " vote", many + share, many == 0, "votes.patients", "votes.share");
    }

    Part staff() {
        return part("Which staff vote", String.valueOf(form.votes().staff().size()), false, "votes.staff");
    }

    Part papers() {
        var too = SetUpForm.lines(form.votes().patientsToo()).size()
                + SetUpForm.lines(form.votes().staffToo()).size();
        var how = form.way().papers().equals("yes") ? "here and on paper" : "here";
        return part(
                ways.size() == 1 && ways.getFirst().value().equals(How.MARKS.stored())
                        ? "How people mark"
                        : "How people vote",
                how + (too == 0 ? "" : ", " + too + " without an account"),
                false,
                "way.papers",
                "votes.patientsToo",
                "votes.staffToo");
    }

    Part counting() {
        var way = form.way();
        var seen = way.secret().equals("yes") ? "secret" : "open";
        var listed = way.listed().equals("yes") ? "in the public register" : "not in the public register";
        return part(
                "How it is counted, and who sees it",
                seen + ", " + listed,
                false,
                "way.majority",
                "way.absent",
                "way.abstaining",
                "way.secret",
                "way.closeWithin",
                "way.listed");
    }

    Part times() {
        var times = form.times();
        var closes = Days.typed(times.closes()).map(Days::full);
        return part(
                "When",
                closes.map(day -> "until " + day + ", " + times.closesAt()).orElse(""),
                closes.isEmpty(),
                "times",
                "marks.talks");
    }

    /** @param within the field to which it belongs */
    static Part criterion(String within, CriterionForm criterion, int n, Errors errors) {
        var name = Optional.of(criterion.label()).filter(label -> !label.isEmpty());
        var weight = criterion.weight().isEmpty() ? "" : ", weighs " + criterion.weight();
        return new Part(
                "Criterion " + (n + 1)
                        + name.map(label -> ": " + label + weight).orElse(": not filled in"),
                criterion.label().isEmpty() || criterion.weight().isEmpty() || about(errors, within));
    }

    private Part part(String label, String says, boolean missing, String... fields) {
        return new Part(
                label + (says.isEmpty() ? "" : ": " + says.strip()),
                missing || Stream.of(fields).anyMatch(field -> about(errors, field)));
    }

    private static boolean about(Errors errors, String field) {
        return errors.fields().stream().anyMatch(one -> one.startsWith(field));
    }
}
