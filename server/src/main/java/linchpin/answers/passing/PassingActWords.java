package linchpin.answers.passing;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells that something was passed to a team: the same to everybody. */
@Component
class PassingActWords implements ActWords<PassingAct> {

    @Override
    public Class<PassingAct> kinds() {
        return PassingAct.class;
    }

    @Override
    public String words(PassingAct kind, Recorded act, Reader reader) {
        return "Passed to the team of " + act.fact("team");
    }
}
