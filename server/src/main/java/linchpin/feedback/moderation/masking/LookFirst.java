package linchpin.feedback.moderation.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import linchpin.analysis.text.redaction.Redacted;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.feedback.register.FirstLook;
import linchpin.feedback.words.OwnName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Covers what is certain before anybody reads the words: numbers, addresses, names that are known or introduced, and the name a giver gave
 * for themselves. Names of staff stay, as praise names them; whatever else the machine proposes waits for a person.
 */
@Component
class LookFirst implements FirstLook {

    private static final UUID NONE = new UUID(0, 0);

    private final ChosenRedactor redactor;

    LookFirst(ChosenRedactor redactor) {
        this.redactor = redactor;
    }

    @Override
    public Looking ready() {
        var look = redactor.ready();
        return (words, ownName) -> {
            var found = look.apply(NONE, words).redacted();
            var covered = covered(found, redactor.certain(words), ownName);
            if (covered.isEmpty() && found.findings().isEmpty() && found.tongue() == null) {
                return Look.asTheyAre(words);
            }
            var shown = new Redacted(words, covered).masked(_ -> true);
            return new Look(
                    shown,
                    covered.isEmpty() ? null : KindWords.why(covered),
                    look.apply(NONE, shown).undecided());
        };
    }

    /** Whether there is more to decide on is no other question than it was. */
    @Override
    public Look without(String name, String words) {
        var found = OwnName.in(words, name);
        return found.isEmpty()
                ? Look.asTheyAre(words)
                : new Look(new Redacted(words, found).masked(_ -> true), KindWords.why(found), false);
    }

    private static List<Finding> covered(Redacted found, Predicate<Finding> certain, @Nullable String ownName) {
        var covered = new ArrayList<>(found.findings().stream().filter(certain).toList());
        if (ownName != null && !ownName.isBlank()) {
            covered.addAll(OwnName.in(found.words(), ownName));
        }
        return covered;
    }
}
