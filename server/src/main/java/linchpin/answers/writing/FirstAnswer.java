package linchpin.answers.writing;

import linchpin.answers.Answers;
import linchpin.people.SetUpStep;
import org.springframework.stereotype.Component;

/** Until anybody has had an answer, people have no reason to speak again. */
@Component
class FirstAnswer implements SetUpStep {

    private final Answers answers;

    FirstAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public boolean done() {
        return !answers.published().isEmpty();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String what() {
        return "See that the first answer is published";
    }

    @Override
    public String why() {
        return "The Linchpin opens a matter, somebody promises, and an answer is written. Ask what they wait for.";
    }

    @Override
    public String path() {
        return "/people";
    }
}
