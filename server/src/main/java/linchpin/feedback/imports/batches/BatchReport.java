package linchpin.feedback.imports.batches;

/**
 * What became of a batch.
 *
 * @param rows of the file: stored, known and refused together
 * @param known that were there before, or twice in the batch
 * @param wordless whose words say nothing
 * @param unscored with an answer whose meaning is not known
 * @param disagreeing that contradict the first row of their response
 */
public record BatchReport(
        long rows,
        long stored,
        long known,
        long refused,
        long responses,
        long comments,
        long wordless,
        long unscored,
        long disagreeing) {}
