package linchpin.feedback.moderation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of the moderation page.
 *
 * @param fields what was typed, by name; empty at first
 * @param opened whether the sealed words are to be read
 * @param clearing whether somebody is about to let it be quoted
 * @param comment whose proposals were ticked; null for none yet
 * @param ticked of that comment's proposals
 */
record AsTyped(
        Map<String, String> fields,
        Errors errors,
        boolean opened,
        boolean clearing,
        @Nullable UUID comment,
        Set<String> ticked) {

    static AsTyped nothing(boolean clearing) {
        return new AsTyped(Map.of(), Errors.none(), false, clearing, null, Set.of());
    }

    static AsTyped opening() {
        return new AsTyped(Map.of(), Errors.none(), true, false, null, Set.of());
    }

    static AsTyped wrong(Map<String, String> fields, Errors errors) {
        return new AsTyped(fields, errors, false, false, null, Set.of());
    }

    static AsTyped ticked(UUID comment, Set<String> ticked, boolean clearing, Errors errors) {
        return new AsTyped(Map.of(), errors, false, clearing, comment, ticked);
    }

    String field(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    Set<String> ticks(MaskingSuggestion proposal) {
        return proposal.comment().equals(comment) ? ticked : proposal.usuallyTicked();
    }
}
