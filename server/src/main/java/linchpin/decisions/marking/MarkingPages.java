package linchpin.decisions.marking;

import java.util.HashMap;
import java.util.Map;
import linchpin.decisions.KeptRules;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Ballots;
import linchpin.decisions.ballots.MarkSheet;
import linchpin.decisions.ballots.Says;
import linchpin.decisions.voting.HowIStand.Mine;
import linchpin.ui.Errors;
import org.springframework.stereotype.Component;

/** What the page of marking alone prints. */
@Component
class MarkingPages {

    private final KeptRules rules;
    private final Ballots ballots;

    MarkingPages(KeptRules rules, Ballots ballots) {
        this.rules = rules;
        this.ballots = ballots;
    }

    /** @param saved whether they gave marks before, or just now */
    record MarksPage(Mine mine, MarkSheet sheet, boolean saved, Errors errors) {

        Rules rules() {
            return sheet.rules();
        }
    }

    MarkSheet sheet(Mine mine, Map<String, String> typed) {
        return new MarkSheet(rules.of(mine.decision().id()), mine.voter().party(), mine.barred(), typed);
    }

    /** @return as they marked last */
    Map<String, String> before(Mine mine) {
        var typed = new HashMap<String, String>();
        ballots.last(mine.decision(), mine.voter()).ifPresent(ballot -> {
            if (ballot.says() instanceof Says.Marks marks) {
                marks.marks()
                        .forEach((option, byCriterion) -> byCriterion.forEach((criterion, mark) -> {
                            typed.put(MarkSheet.markField(option, criterion), mark.mark());
                            typed.put(
                                    MarkSheet.whyField(option, criterion), mark.reason() == null ? "" : mark.reason());
                        }));
            }
        });
        return typed;
    }
}
