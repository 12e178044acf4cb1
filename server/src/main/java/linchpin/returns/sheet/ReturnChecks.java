package linchpin.returns.sheet;

import java.util.ArrayList;
import java.util.List;
import linchpin.returns.units.CareSetting;
import linchpin.ui.CountNoun;

/** What a person should look at before a return goes out, said in words. */
public final class ReturnChecks {

    private ReturnChecks() {}

    /**
     * @param serious whether the return is probably wrong while it stands
     */
    public record Check(String words, boolean serious) {}

    public static List<Check> of(ReturnSheet sheet, CareSetting setting, List<String> nested) {
        var checks = new ArrayList<Check>();
        nested.forEach(name -> checks.add(
                new Check(name + " lies within another line of this return: its answers would count twice.", true)));
        if (sheet.lines().isEmpty()) {
            checks.add(new Check("No place is a line of this return yet.", true));
        }
        sheet.lines().forEach(line -> checkLine(line, checks));
        left(sheet.left(), checks);
        if (!setting.checked()) {
            checks.add(new Check(
                    "Nobody has checked yet what this return consists of. Ask whoever collects it, and confirm it on the page of your returns.",
                    false));
        }
        return checks;
    }

    private static void checkLine(ReturnLine line, List<Check> checks) {
        if (line.responses() == 0) {
            checks.add(new Check(line.name() + ": no responses this month.", false));
        }
        if (line.responses() > 0 && (line.eligible() == null || line.eligible() == 0)) {
            checks.add(new Check(line.name() + " has responses, but no number of people eligible.", true));
        }
        if (line.eligible() != null && line.eligible() > 0 && line.responses() > line.eligible()) {
            checks.add(new Check(
                    line.name() + " has more responses (" + line.responses() + ") than people eligible ("
                            + line.eligible() + ").",
                    true));
        }
    }

    private static void left(ReturnLine.Left left, List<Check> checks) {
        if (left.unmapped() > 0) {
            checks.add(new Check(
                    left.unmapped() + " left out: an answer whose meaning nobody knows. It is kept, and never a score.",
                    false));
        }
        if (left.other() > 0) {
            checks.add(new Check(
                    left.other()
                            + " left out: an answer to another question, like the one asked before April 2020. It must not be sent as a new one.",
                    false));
        }
        if (left.wordsOnly() > 0) {
            checks.add(new Check(left.wordsOnly() + " left out: words without an answer to the question.", false));
        }
    }

    /** @return what was said or changed since the return was submitted, line by line; the return stays as it was */
    public static List<String> since(ReturnSheet submitted, ReturnSheet now) {
        var since = new ArrayList<String>();
        for (var line : submitted.lines()) {
            now.lines().stream()
                    .filter(other -> other.placeId().equals(line.placeId()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> compare(line, other, since),
                            () -> since.add(line.name() + " is no line of this return any more."));
        }
        now.lines().stream()
                .filter(line -> submitted.lines().stream()
                        .noneMatch(other -> other.placeId().equals(line.placeId())))
                .forEach(line -> since.add(line.name() + " has become a line, with "
                        + CountNoun.RESPONSES.of(line.responses()) + " in that month."));
        return since;
    }

    private static void compare(ReturnLine then, ReturnLine now, List<String> since) {
        var more = now.responses() - then.responses();
        if (more != 0) {
            since.add(then.name() + ": " + Math.abs(more) + (more > 0 ? " more " : " fewer ")
                    + CountNoun.RESPONSES.word(Math.abs(more)) + " today (" + now.responses()
                    + ") than were submitted ("
                    + then.responses() + ").");
        } else if (!then.answers().equals(now.answers())) {
            since.add(then.name() + ": as many responses, but answers have changed.");
        }
    }
}
