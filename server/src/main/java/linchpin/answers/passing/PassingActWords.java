package linchpin.answers.passing;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells that something was passed to a team, or no longer is: the same to everybody. */
@Component
class PassingActWords implements ActWords<PassingAct> {

    @Override
    public Class<PassingAct> kinds() {
        return PassingAct.class;
    }

    @Override
    public String words(PassingAct kind, Recorded act, Reader reader) {
        return switch (kind) {
            case PASSED_ON -> "Passed to the team of " + act.fact("team");
            case NOT_PASSED_ON -> "Took back that it was passed to the team of " + act.fact("team");
        };
    }
}
