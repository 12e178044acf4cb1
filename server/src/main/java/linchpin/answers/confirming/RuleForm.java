package linchpin.answers.confirming;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to set when something counts as confirmed. */
record RuleForm(
        @Pattern(regexp = "[0-9]{1,4}", message = NO_NUMBER)
        @Min(value = 1, message = NO_NUMBER)
        @Max(value = 1000, message = NO_NUMBER)
        String leastYes,

        @Pattern(regexp = "[0-9]{1,3}", message = NO_SHARE) @Max(value = 100, message = NO_SHARE)
        String leastShare,

        @Nullable Boolean leaderNeeded,
        String askAfter) {

    static final String NO_DAYS = "Enter up to five numbers of days from 1 to 3,650, with commas between them";

    private static final String NO_NUMBER = "Enter how many must say yes at least, from 1 to 1,000";
    private static final String NO_SHARE = "Enter a number from 0 to 100";

    RuleForm {
        leastYes = Typed.text(leastYes);
        leastShare = Typed.text(leastShare);
        askAfter = Typed.text(askAfter);
    }

    static RuleForm of(ConfirmationRule rule) {
        return new RuleForm(
                String.valueOf(rule.leastYes()),
                String.valueOf(rule.leastShare()),
                rule.leaderNeeded(),
                AskAfter.typed(rule.askAfter()));
    }

    /** @return whether it was ticked; a box that is not ticked is not sent */
    boolean isLeaderNeeded() {
        return Boolean.TRUE.equals(leaderNeeded);
    }

    /** @param days as typed */
    ConfirmationRule rule(List<Integer> days) {
        return new ConfirmationRule(Integer.parseInt(leastYes), Integer.parseInt(leastShare), isLeaderNeeded(), days);
    }
}
