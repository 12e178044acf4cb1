package linchpin.proposals.promised;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import linchpin.proposals.promised.PromiseLine.Kind;

/** What became of a promise so far, told by what was written beside it and by nothing else. */
enum Standing {
    NOT_YET("Not yet", "grey"),
    LATE("Late", "red"),
    HAPPENED("Happened, not judged yet", "blue"),
    KEPT("Kept", "green"),
    HALF("Half kept", "yellow"),
    NOT_KEPT("Not kept", "red");

    private final String label;
    private final String colour;

    Standing(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    /** @return by when it is to be: the day that was told, or the one that was named last */
    static LocalDate due(Promise promise, List<PromiseLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.NOT_YET)
                .reduce((_, later) -> later)
                .map(line -> Objects.requireNonNull(line.onDay()))
                .orElse(promise.due());
    }

    /**
     * @param lines beside it, the first first
     * @return what patients said last; else whether it happened; else whether its day is over
     */
    static Standing of(Promise promise, List<PromiseLine> lines, LocalDate today) {
        return lines.stream()
                .map(PromiseLine::kind)
                .filter(Kind::verdict)
                .reduce((_, later) -> later)
                .map(said -> valueOf(said.name()))
                .orElseGet(() -> unjudged(promise, lines, today));
    }

    private static Standing unjudged(Promise promise, List<PromiseLine> lines, LocalDate today) {
        var happened = lines.stream()
                .map(PromiseLine::kind)
                .filter(kind -> kind == Kind.HAPPENED || kind == Kind.NOT_YET)
                .reduce((_, later) -> later)
                .filter(kind -> kind == Kind.HAPPENED)
                .isPresent();
        if (happened) {
            return HAPPENED;
        }
        return today.isAfter(due(promise, lines)) ? LATE : NOT_YET;
    }

    String label() {
        return label;
    }

    String colour() {
        return colour;
    }

    /** @return as in "2 late" */
    String counted(long many) {
        return many + " " + label.toLowerCase(Locale.ROOT);
    }
}
