package linchpin.feedback.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.imports.mapping.AnswerWords;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.Profiles;
import linchpin.organisation.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What to propose for a file: the mapping remembered for its columns, else what their names and values suggest. */
@Component
class SuggestedMapping {

    private final Profiles profiles;
    private final Questions questions;
    private final JdbcClient jdbc;

    SuggestedMapping(Profiles profiles, Questions questions, JdbcClient jdbc) {
        this.profiles = profiles;
        this.questions = questions;
        this.jdbc = jdbc;
    }

    /** @param profile the name of the remembered mapping; null for none */
    record Proposed(Mapping mapping, @Nullable String profile) {}

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

    /** @return the channels in force, label by code */
    @Transactional(readOnly = true)
    public Map<String, String> channels() {
        var labels = new LinkedHashMap<String, String>();
        jdbc.sql(
                        "select code, label from feedback.channel where valid_to is null or valid_to >= current_date order by ordinal")
                .query(row -> {
                    labels.put(row.getString("code"), row.getString("label"));
                });
        return labels;
    }

    private Choices choices(Survey survey) {
        return new Choices(survey, new AnswerWords(questions.answers()), channels());
    }
}
