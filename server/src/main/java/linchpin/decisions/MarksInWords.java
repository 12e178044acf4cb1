package linchpin.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.decisions.Rules.Criterion;
import linchpin.ui.CountNoun;

/** What the rules of a panel mean that marks by criteria, in sentences. */
record MarksInWords(InWords words) {

    private static final String PAPERS =
            "Marks may be given on a printed sheet too, handed in before that time is up. Then one person reads each sheet in and another looks"
                    + " whether it is right, and the panel does not talk before all of them are accounted for. Nobody marks for somebody else."
                    + " Whoever has no account takes part in the talk, but moves no mark: what their side agreed on is entered by one of it who has"
                    + " one.";

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(rules().how().meaning());
        sentences.add(shares());
        if (!rules().leadersOwn()) {
            words.absent(sentences);
        }
        words.quorum(sentences);
        rules().criteria()
                .forEach(criterion -> sentences.add(criterion.price() ? price(criterion) : marked(criterion)));
        tie(sentences);
        sentences.add("Everybody marks alone, and nobody sees anybody else’s marks. When the time for that is up"
                + (rules().papers() ? " and sheets on paper are read in" : "")
                + ", all marks are shown by name, and the panel talks: each can move their own mark with a reason, and each side can say what it"
                + " agreed on. No mark is ever written over.");
        if (rules().papers()) {
            sentences.add(PAPERS);
        }
        if (rules().closeWithin() != null) {
            sentences.add(words.close());
        }
        return sentences;
    }

    private Rules rules() {
        return words.rules();
    }

    private String shares() {
        if (rules().leadersOwn()) {
            return "It is the " + words.leader().many() + "’ own: they hold all of it.";
        }
        var held = IntStream.range(0, rules().domains().size())
                .mapToObj(i -> new Held(rules().domains().get(i).label(), part(i + 1)))
                .sorted(Comparator.comparing(Held::none))
                .toList();
        var parts = held.stream()
                .map(one -> one.none() ? "in " + one.domain() + " none" : one.part() + " of 100 in " + one.domain())
                .collect(Collectors.toCollection(ArrayList::new));
        parts.set(0, parts.getFirst() + ", however many of the " + CountNoun.number(words.patients()) + " turn up");
        return words.leader().together() + " hold " + String.join("; ", parts) + ". Staff hold the rest.";
    }

    private record Held(String domain, String part) {

        boolean none() {
            return part.equals("0");
        }
    }

    /** @return what patients hold in a domain, from 1 */
    private String part(int domain) {
        var own = rules().domains().get(domain - 1).patients();
        return own == null
                ? rules().party(PartyCode.PATIENTS).map(Rules.Party::share).orElse("0")
                : own;
    }

    private String called(Criterion criterion) {
        return criterion.label() + " ("
                + rules().domains().get(criterion.domain() - 1).label() + ") weighs " + criterion.weight() + " of 100";
    }

    private String marked(Criterion criterion) {
        return called(criterion) + ", and is marked from 0 to " + criterion.most() + "." + minimum(criterion);
    }

    private String price(Criterion criterion) {
        return called(criterion) + ", and is marked by nobody: the lowest price has the full mark of "
                + criterion.most()
                + ", and each other " + criterion.most()
                + " × the lowest price / its own, rounded half up to nine digits behind the point. One person enters the prices, and"
                + " another confirms them." + minimum(criterion);
    }

    private static String minimum(Criterion criterion) {
        return criterion.minimum() == null ? "" : " An option under " + criterion.minimum() + " cannot be chosen.";
    }

    private void tie(List<String> sentences) {
        var asked = rules().criteria().stream()
                .filter(criterion -> criterion.tie() != null)
                .sorted(Comparator.comparing(criterion -> Objects.requireNonNull(criterion.tie())))
                .map(Criterion::label)
                .toList();
        sentences.add(
                asked.isEmpty()
                        ? "Where totals are equal, none of them is chosen."
                        : "Where totals are equal, what has more in " + String.join(", then in ", asked)
                                + " is chosen; where that is equal too, none of them.");
    }
}
