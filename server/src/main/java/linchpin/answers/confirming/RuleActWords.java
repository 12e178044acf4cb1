package linchpin.answers.confirming;

import linchpin.answers.confirming.ConfirmationRules.RuleAct;
import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells how the rule was set. */
@Component
class RuleActWords implements ActWords<RuleAct> {

    @Override
    public Class<RuleAct> kinds() {
        return RuleAct.class;
    }

    @Override
    public String words(RuleAct kind, Recorded act, Reader reader) {
        return "Set that it counts as confirmed when " + act.fact("rule") + "; asked again: " + act.fact("days");
    }
}
