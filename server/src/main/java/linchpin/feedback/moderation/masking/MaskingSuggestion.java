package linchpin.feedback.moderation.masking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.redaction.Redacted;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import linchpin.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What the machine would mask in one answer of a giver, as it is shown now. A person decides.
 *
 * @param staffToo whether names of staff are among what is to be decided
 * @param reviewed the version of the words that a person has decided about; null for none
 */
public record MaskingSuggestion(
        UUID comment,
        Redacted redacted,
        boolean staffToo,
        @Nullable String reviewed) {

    /** More at once would be more than a form can carry, or anybody can look at. */
    private static final int MOST = 200;

    MaskingSuggestion reviewed(@Nullable String version) {
        return new MaskingSuggestion(comment, redacted, staffToo, version);
    }

    /** What a person is to decide about. */
    public List<Finding> toDecide() {
        return redacted.findings().stream().filter(this::asked).limit(MOST).toList();
    }

    /** Names of staff that stay, as the organisation chose, unless somebody ticks them. */
    public List<Finding> staffKept() {
        return redacted.findings().stream()
                .filter(finding -> !asked(finding))
                .limit(MOST)
                .toList();
    }

    /** Whether there is more than is shown at once. */
    public boolean more() {
        return redacted.findings().stream().filter(this::asked).count() > MOST;
    }

    private boolean asked(Finding finding) {
        return staffToo || finding.kind() != Kind.STAFF_NAME;
    }

    /** Whether something stands here that nobody has decided about; words that the machine cannot read are something. */
    public boolean undecided() {
        return (redacted.tongue() != null || !toDecide().isEmpty()) && !decided();
    }

    public boolean decided() {
        return version().equals(reviewed);
    }

    /** Tells these words from any other, so that nothing is masked in words that changed meanwhile. */
    public String version() {
        return digest(redacted.words());
    }

    /** What is ticked before anybody has looked. */
    public Set<String> usuallyTicked() {
        return toDecide().stream()
                .filter(finding -> finding.kind() != Kind.COMBINATION && finding.kind() != Kind.STAFF_NAME)
                .map(MaskingSuggestion::value)
                .collect(toUnmodifiableSet());
    }

    public List<Finding> ticked(Set<String> values) {
        return redacted.findings().stream()
                .filter(finding -> values.contains(value(finding)))
                .toList();
    }

    /** The words with these masked, and nothing else altered. */
    public String masked(Set<String> values) {
        return redacted.masked(finding -> values.contains(value(finding)));
    }

    public String text(Finding finding) {
        return redacted.words().substring(finding.start(), finding.end());
    }

    /** How a form calls a finding. */
    public static String value(Finding finding) {
        return finding.start() + "-" + finding.end() + "-" + finding.kind();
    }

    public static String digest(String words) {
        return Digest.hex(words);
    }
}
