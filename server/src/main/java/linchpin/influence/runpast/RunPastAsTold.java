package linchpin.influence.runpast;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.influence.RunPastId;
import linchpin.influence.acting.RunPast;
import linchpin.influence.runpast.Question.Became;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Asks and replies as somebody tells of it. */
@Component
class RunPastAsTold implements RunPast {

    private final AskLeaders asking;

    RunPastAsTold(AskLeaders asking) {
        this.asking = asking;
    }

    @Override
    public RunPastId asks(String question, String about, LocalDate by) {
        return asking.ask(new AskForm(question, "", "", about, by.toString()), Optional.empty(), by);
    }

    @Override
    public void replies(Viewer viewer, RunPastId question, String words) {
        asking.reply(question, 0, words, viewer);
        asking.sayOurs(question, viewer.account(), 1, viewer);
    }

    @Override
    public void takesUpInPart(Viewer viewer, RunPastId question, String words) {
        asking.became(question, Became.IN_PART, words, viewer);
    }
}
