package linchpin.decisions.shown;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.decisions.Decision;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.closing.CameTo;
import linchpin.decisions.closing.Given;
import linchpin.decisions.shown.DecisionPage.Link;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a panel's decision prints beside the others'.
 *
 * @param cameTo null until it has closed
 * @param leader what the organisation calls its patient leaders
 * @param maySetUp whether whoever looks may enter prices
 */
record PanelPart(
        Decision decision,
        Rules rules,
        @Nullable CameTo cameTo,
        LocalName leader,
        OffsetDateTime now,
        boolean maySetUp) {

    /** What a side gave each option by a criterion, in the order of the options. */
    record Row(String label, String side, List<String> marks) {}

    /** @return where more of it stands */
    List<Link> links() {
        var links = new ArrayList<Link>();
        if (decision.state() != Decision.State.CALLED_OFF && decision.shared(now)) {
            links.add(new Link(
                    decision.talking(now)
                            ? "All marks by name: move yours, or say what your side agreed on"
                            : "All marks, by name",
                    decision.path() + "/talk"));
        }
        if (maySetUp
                && !decision.ended()
                && !decision.due(now)
                && rules.criteria().stream().anyMatch(Rules.Criterion::price)) {
            links.add(new Link("Enter or confirm prices", decision.path() + "/prices"));
        }
        return links;
    }

    /** @return the heads of the columns */
    List<String> heads() {
        return Stream.concat(Stream.of("By what", "Who"), rules.options().stream())
                .toList();
    }

    /** @return what each side gave, by criterion; empty until it has closed */
    List<Row> rows() {
        var came = cameTo;
        if (came == null) {
            return List.of();
        }
        return IntStream.rangeClosed(1, rules.criteria().size())
                .boxed()
                .flatMap(criterion -> rules.parties().stream()
                        .map(Rules.Party::code)
                        .filter(party -> rules.share(party, criterion).signum() > 0)
                        .map(party -> row(criterion, party, came.given())))
                .toList();
    }

    private Row row(int n, PartyCode party, List<Given> given) {
        var criterion = rules.criteria().get(n - 1);
        var marks = given.stream()
                .filter(one -> one.criterion() == n && one.party() == party)
                .map(one -> mark(one, criterion.price()))
                .toList();
        return new Row(
                criterion.label() + ", of " + criterion.most(),
                party.label(leader) + " ("
                        + rules.share(party, n).stripTrailingZeros().toPlainString() + " of 100)",
                marks);
    }

    private static String mark(Given given, boolean price) {
        var mark = given.mark();
        if (mark == null) {
            return "–";
        }
        return mark.shown() + (given.agreed() ? price ? " (by formula)" : " (agreed)" : "");
    }

    /** @return what follows from it, in a sentence each */
    List<String> sentences() {
        var came = cameTo;
        if (came == null) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var below = came.result().below();
        if (!below.isEmpty()) {
            sentences.add("Under a minimum, and so not to be chosen: " + String.join("; ", below) + ".");
        }
        var without = came.result().without().get(PartyCode.PATIENTS.stored());
        if (without != null) {
            sentences.add(
                    without.winners().equals(came.result().winners())
                            ? "The part of " + leader.many() + " did not change who comes first."
                            : "The part of " + leader.many() + " changed who comes first.");
        }
        return sentences;
    }
}
