package linchpin.feedback.imports.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import linchpin.analysis.figures.Share;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.platform.NotFound;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A file being brought in.
 *
 * @param name of the file
 * @param layout null until it was found out
 * @param survey null until it was made, and again once the file is gone
 * @param header the names of its columns; empty until it was read
 * @param mapping null until one is chosen
 * @param profile the remembered mapping that was used; null for none
 * @param trouble why it failed; null when it did not
 * @param asSent whether its rows are known by what stands in them; else by what an earlier version read in them
 */
public record Import(
        ImportId id,
        String name,
        ImportState state,
        @Nullable Layout layout,
        @Nullable Survey survey,
        List<String> header,
        @Nullable Mapping mapping,
        @Nullable String profile,
        @Nullable String trouble,
        Report report,
        LocalDate madeOn,
        boolean asSent) {

    /**
     * What became of the rows: stored, known and refused together are the rows done.
     *
     * @param rows in the file
     * @param known that were there before, or twice in the file
     * @param wordless whose words say nothing
     * @param unscored with an answer whose meaning is not known
     * @param disagreeing that contradict the first row of their response
     */
    public record Report(
            long rows,
            long rowsDone,
            long stored,
            long known,
            long refused,
            long responses,
            long comments,
            long wordless,
            long unscored,
            long disagreeing) {

        /** @return how far, in per cent */
        public int percent() {
            return Share.of(rowsDone, rows).map(Share::inHundred).orElse(0);
        }
    }

    /** @return as it would be with this mapping, which is not kept by that */
    public Import mapped(Mapping proposed, @Nullable String from) {
        return new Import(id, name, state, layout, survey, header, proposed, from, trouble, report, madeOn, asSent);
    }

    /** @return how the file is written, where that is known by now */
    public Layout knownLayout() {
        if (layout == null) {
            throw new NotFound();
        }
        return layout;
    }

    /** @return what stands in the file, where that is still known */
    public Survey knownSurvey() {
        if (survey == null) {
            throw new NotFound();
        }
        return survey;
    }

    /** @return what its columns mean */
    public Mapping knownMapping() {
        return Objects.requireNonNull(mapping);
    }
}
