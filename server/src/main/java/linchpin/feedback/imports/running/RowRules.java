package linchpin.feedback.imports.running;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.organisation.Questions;
import org.springframework.stereotype.Component;

/** What holds for the rows of every file: which answers count as what, which days can be, and which groups are known. */
@Component
class RowRules {

    private final Questions questions;
    private final Givers givers;
    private final Clock clock;

    RowRules(Questions questions, Givers givers, Clock clock) {
        this.questions = questions;
        this.givers = givers;
        this.clock = clock;
    }

    Conversion.Rules today() {
        var today = LocalDate.now(clock);
        return new Conversion.Rules(
                questions.scale(), asked(), today.plusDays(1), clock.getZone(), givers.recognised(today));
    }

    /** @return the day on which the first question was first asked */
    private LocalDate asked() {
        return questions.all().stream()
                .map(Questions.QuestionSet::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
