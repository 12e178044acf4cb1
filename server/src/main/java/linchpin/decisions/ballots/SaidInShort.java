package linchpin.decisions.ballots;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.decisions.Rules;

/** What a ballot says, in a line. */
public final class SaidInShort {

    private final Rules rules;

    private SaidInShort(Rules rules) {
        this.rules = rules;
    }

    /** @return what it says by these rules; nothing of marks, which are shown in a table */
    public static String of(Says says, Rules rules) {
        return new SaidInShort(rules).said(says);
    }

    /** @return marks criterion by criterion, to be held beside the sheet that they were read from */
    public static List<String> marks(Says.Marks says, Rules rules) {
        return IntStream.rangeClosed(1, rules.criteria().size())
                .mapToObj(criterion -> says.marks().entrySet().stream()
                        .filter(option -> option.getValue().containsKey(criterion))
                        .map(option -> rules.options().get(option.getKey() - 1) + " "
                                + mark(option.getValue().get(criterion)))
                        .collect(Collectors.joining(
                                ", ", rules.criteria().get(criterion - 1).label() + ": ", "")))
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static String mark(Says.Mark mark) {
        return mark.mark() + (mark.reason() == null ? "" : " (“" + mark.reason() + "”)");
    }

    private String said(Says says) {
        return switch (says) {
            case Says.Scores(var scores) -> each(scores);
            case Says.Dots(var dots) -> each(dots);
            case Says.Ranking(var places) ->
                places.stream()
                        .map(place -> place.stream().map(this::option).collect(Collectors.joining(" = ")))
                        .collect(Collectors.joining(", then "));
            case Says.Answer(var say) -> say.equals(Says.ABSTAIN) ? "Abstained" : say.equals("yes") ? "Yes" : "No";
            case Says.Stance(var say) ->
                switch (say) {
                    case "consent" -> "Consented";
                    case "aside" -> "Stood aside";
                    case "object" -> "Objected";
                    default -> "Abstained";
                };
            case Says.Marks _ -> "";
        };
    }

    private String each(Map<Integer, ?> said) {
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> option(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private String option(int n) {
        return rules.options().get(n - 1);
    }
}
