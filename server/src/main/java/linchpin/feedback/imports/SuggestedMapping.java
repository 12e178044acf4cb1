package linchpin.feedback.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Converted;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.LooksTheSame;
import linchpin.feedback.imports.running.Profiles;
import linchpin.feedback.imports.running.SentBefore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What to propose for a file: what was chosen when this same file came in; else the mapping remembered for its columns; else what was chosen
 * for the last file with these columns; else what their names and values suggest.
 */
@Component
public class SuggestedMapping {

    private final Profiles profiles;
    private final SentBefore sentBefore;
    private final GuessedMapping guess;
    private final LooksTheSame same;

    SuggestedMapping(Profiles profiles, SentBefore sentBefore, GuessedMapping guess, LooksTheSame same) {
        this.same = same;
        this.profiles = profiles;
        this.sentBefore = sentBefore;
        this.guess = guess;
    }

    /** @param profile the name of the remembered mapping; null for none */
    public record Proposed(Mapping mapping, @Nullable String profile) {

        /** @return the same, the file coming from the source of this name */
        Proposed from(String source) {
            return new Proposed(mapping.saying(mapping.said().from(source)), profile);
        }
    }

    /** @return what somebody chose; what to propose where nobody has yet */
    Proposed chosen(Import work) {
        return work.mapping() == null ? of(work, null).orElseThrow() : new Proposed(work.mapping(), work.profile());
    }

    /** @return empty when the profile asked for is not there or does not fit */
    @Transactional(readOnly = true)
    public Optional<Proposed> of(Import work, @Nullable String profile) {
        var header = work.knownSurvey().header();
        if (profile != null) {
            return profiles.named(profile, header).map(known -> proposed(work, known));
        }
        var remembered = profiles.fitting(header).map(known -> proposed(work, known));
        var same = sentBefore.same(work).map(Import::knownMapping).map(SuggestedMapping::said);
        if (same.isPresent()) {
            return remembered
                    .filter(known -> known.mapping().knowsRowsOf(same.get()))
                    .or(() -> Optional.of(new Proposed(same.get(), null)));
        }
        return remembered.or(() -> Optional.of(new Proposed(asLastTime(work), null)));
    }

    private static Proposed proposed(Import work, Profiles.Profile known) {
        return new Proposed(ScaleEnds.completed(work.knownSurvey(), said(known.mapping())), known.name());
    }

    /** What numbers mean was settled with it, in one way or the other. */
    private static Mapping said(Mapping before) {
        return before.saying(before.said().ofScale());
    }

    private Mapping asLastTime(Import work) {
        var choices = guess.choices(work.knownSurvey());
        return sentBefore
                .alike(work)
                .map(Import::knownMapping)
                .map(then -> then.forNext(
                        choices.mapping(Choices.roles(then, work.header().size()))))
                .map(mapping -> ScaleEnds.completed(work.knownSurvey(), mapping))
                .orElseGet(choices::suggested);
    }

    /**
     * @param now how the file is to be read
     * @return the import of this same file that came before, else the last of one like it
     */
    @Transactional(readOnly = true)
    public Optional<Earlier> earlier(Import work, Mapping now) {
        return sentBefore
                .same(work)
                .map(then -> new Earlier(then, true, knows(now, then)))
                .or(() -> sentBefore.alike(work).map(then -> new Earlier(then, false, false)));
    }

    /** Rows that came in when they were known by what was read in them are asked for by that. */
    private static boolean knows(Mapping now, Import then) {
        var read = then.knownMapping();
        return now.knowsRowsOf(read)
                || (!then.asSent()
                        && !now.numbersRows()
                        && !read.numbersRows()
                        && now.said().source().equals(read.said().source()));
    }

    /** @return how many of these rows are there already, or look as if they were */
    @Transactional(readOnly = true)
    public long there(Collection<Converted.Taken> rows) {
        return same.there(rows);
    }

    /** @return the column that looks like answers to a question that we know; -1 for none */
    @Transactional(readOnly = true)
    public int answerColumn(Survey survey) {
        return guess.choices(survey).answerColumn();
    }

    /** @return a mapping with these roles, the meaning of values proposed */
    @Transactional(readOnly = true)
    public Mapping from(Survey survey, List<ColumnRole> roles) {
        return guess.choices(survey).mapping(roles);
    }

    /** @return the channels in use today, label by code */
    @Transactional(readOnly = true)
    public Map<String, String> channels() {
        return guess.channels();
    }

    /** @return the label of each answer, by its question and code with a colon between */
    @Transactional(readOnly = true)
    public Map<String, String> answerLabels() {
        return guess.answerLabels();
    }
}
