package linchpin.reviews.ruling;

import linchpin.reviews.PatternRule.Numbers;
import linchpin.reviews.RuleWords;
import linchpin.reviews.patterns.Watched;
import org.springframework.stereotype.Component;

/** Says what somebody typed as one sentence, and what it would have done. */
@Component
class SayTrial {

    private final RuleWords words;
    private final TryOnPast trying;

    SayTrial(RuleWords words, TryOnPast trying) {
        this.words = words;
        this.trying = trying;
    }

    record Said(String sentence, TryOnPast.Tried tried) {}

    Said of(Watched watched, Numbers numbers) {
        return new Said(
                words.names().sentence(watched, numbers.threshold(), numbers.dueIn()),
                trying.on(watched, numbers.threshold()));
    }
}
