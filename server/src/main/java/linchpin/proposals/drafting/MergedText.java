package linchpin.proposals.drafting;

import java.util.List;
import java.util.stream.Stream;
import linchpin.proposals.ProposalText;

/**
 * What two people made of one version, put together.
 *
 * @param text with every word of both in it, where they could not both stand
 * @param conflicts what both changed, as far as it must be looked at
 */
record MergedText(ProposalText text, List<Both> conflicts) {

    /**
     * Something that both changed.
     *
     * @param field where, as its label has it
     */
    record Both(String field, String theirs, String ours) {}

    static MergedText of(ProposalText base, ProposalText ours, ProposalText theirs) {
        var title = Merge.of(lines(base.title()), lines(ours.title()), lines(theirs.title()));
        var change = Merge.of(lines(base.change()), lines(ours.change()), lines(theirs.change()));
        var whom = Merge.of(lines(base.whom()), lines(ours.whom()), lines(theirs.whom()));
        return new MergedText(
                new ProposalText(String.join(" / ", title.lines()), text(change.lines()), text(whom.lines())),
                Stream.of(both("Title", title), both("What would it change?", change), both("For whom?", whom))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Both> both(String field, Merge.Merged merged) {
        return merged.conflicts().stream()
                .map(conflict -> new Both(field, text(conflict.theirs()), text(conflict.ours())))
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
