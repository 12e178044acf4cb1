package linchpin.decisions.ballots;

import java.util.Map;
import java.util.stream.Collectors;
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
