package linchpin.clocks.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.clocks.ClockLine;
import linchpin.clocks.How;
import linchpin.ui.Choice;
import linchpin.ui.Errors;

/**
 * What the list prints.
 *
 * @param duty by its code, of which alone; empty for all
 * @param mine whether only this reader's own are shown
 * @param duties those that run, to choose among
 * @param years of which there is a file
 * @param may whether this reader may note anything
 * @param logs whether they may write down what a body outside asks for
 */
record BoardPage(
        List<ClockLine> lines,
        String duty,
        boolean mine,
        List<Choice> duties,
        List<Integer> years,
        boolean may,
        boolean logs,
        LocalDate today,
        Ticked ticked) {

    static final int MOST = 100;

    /** What was ticked and chosen, and what is wrong with it. */
    record Ticked(Set<UUID> clocks, String how, Errors errors) {

        static final Ticked NONE = new Ticked(Set.of(), "", Errors.none());
    }

    /** @return those that stand on the page */
    List<ClockLine> shown() {
        return lines.stream().limit(MOST).toList();
    }

    /** @return that more run than stand on the page; empty where none do */
    String more() {
        return lines.size() <= MOST
                ? ""
                : "The " + MOST + " that are due next stand here. Choose a duty to see others.";
    }

    List<Choice> hows() {
        return How.choices();
    }

    String says(ClockLine line) {
        return line.clock().says(today);
    }

    /** @return how it stands, and whose it is */
    String meta(ClockLine line) {
        return line.clock().standing(today) + " · "
                + (line.owner().isEmpty() ? "Nobody has taken it on" : line.owner());
    }

    boolean late(ClockLine line) {
        return line.clock().late(today);
    }

    boolean filtered() {
        return mine || !duty.isEmpty();
    }

    String counted() {
        var late = lines.stream().filter(this::late).count();
        var running = lines.size() == 1 ? "1 clock runs" : lines.size() + " clocks run";
        return running + ". "
                + (late == 0
                        ? "None of them is late."
                        : late + (late == 1 ? " of them is late." : " of them are late."));
    }
}
