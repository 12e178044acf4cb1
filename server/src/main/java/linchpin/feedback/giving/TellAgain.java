package linchpin.feedback.giving;

import java.util.stream.Collectors;
import linchpin.feedback.register.LastChoice;
import linchpin.feedback.register.NewFeedback;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.ReceivedWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a form that was sent before: the last choice holds, and words that differ are added to those that are there. */
@Component
class TellAgain {

    private final Register register;
    private final ReceivedWords received;
    private final LastChoice choice;

    TellAgain(Register register, ReceivedWords received, LastChoice choice) {
        this.register = register;
        this.received = received;
        this.choice = choice;
    }

    /** @return what is different now */
    @Transactional
    LastChoice.Kept take(NewFeedback again) {
        var kept = choice.hold(again.id(), again.telling());
        var there = received.of(again.id()).stream()
                .map(ReceivedWords.Words::received)
                .collect(Collectors.toSet());
        var fresh = again.telling().words().stream()
                .filter(words -> !there.contains(words.text()))
                .toList();
        fresh.forEach(words -> register.add(again.id(), words));
        return new LastChoice.Kept(kept.changed() || !fresh.isEmpty(), kept.noStands());
    }
}
