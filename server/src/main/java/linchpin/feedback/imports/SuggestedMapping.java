package linchpin.feedback.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.Channels;
import linchpin.feedback.imports.mapping.AnswerWords;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.Profiles;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What to propose for a file: the mapping remembered for its columns, else what their names and values suggest. */
@Component
class SuggestedMapping {

    private final Profiles profiles;
    private final Questions questions;
    private final Channels channels;
    private final Clock clock;

    SuggestedMapping(Profiles profiles, Questions questions, Channels channels, Clock clock) {
        this.profiles = profiles;
        this.questions = questions;
        this.channels = channels;
        this.clock = clock;
    }

    /** @param profile the name of the remembered mapping; null for none */
    record Proposed(Mapping mapping, @Nullable String profile) {}

    /** @return what somebody chose; what to propose where nobody has yet */
    Proposed chosen(Import work) {
        return work.mapping() == null ? of(work, null).orElseThrow() : new Proposed(work.mapping(), work.profile());
    }

    /** @return empty when the profile asked for is not there or does not fit */
    @Transactional(readOnly = true)
    public Optional<Proposed> of(Import work, @Nullable String profile) {
        var header = work.knownSurvey().header();
        var remembered = profile == null ? profiles.fitting(header) : profiles.named(profile, header);
        if (remembered.isEmpty() && profile != null) {
            return Optional.empty();
        }
        return Optional.of(remembered
                .map(known -> new Proposed(known.mapping(), known.name()))
                .orElseGet(() -> new Proposed(choices(work.knownSurvey()).suggested(), null)));
    }

    /** @return a mapping with these roles, the meaning of values proposed */
    @Transactional(readOnly = true)
    public Mapping from(Survey survey, List<ColumnRole> roles) {
        return choices(survey).mapping(roles);
    }

    /** @return the channels in use today, label by code */
    @Transactional(readOnly = true)
    public Map<String, String> channels() {
        return channels.on(LocalDate.now(clock));
    }

    private Choices choices(Survey survey) {
        return new Choices(survey, new AnswerWords(questions.all(), questions.answers()), channels());
    }
}
