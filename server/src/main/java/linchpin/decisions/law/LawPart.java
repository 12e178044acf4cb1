package linchpin.decisions.law;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.decisions.Decision;
import linchpin.decisions.Decision.State;
import linchpin.decisions.DecisionPart;
import linchpin.organisation.days.BankHolidays;
import linchpin.organisation.days.Division;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a decision, inside and in public: the law that it cites, and the days of the standstill once it has closed. */
@Component
class LawPart implements DecisionPart {

    private static final int ORDER = 30;
    private static final int LONGEST_STANDSTILL = 60;

    private final CitedLaws cited;
    private final Fragments fragments;
    private final Clock clock;

    LawPart(CitedLaws cited, Fragments fragments, Clock clock) {
        this.cited = cited;
        this.fragments = fragments;
        this.clock = clock;
    }

    /**
     * What the part prints.
     *
     * @param law null where none of the list was cited
     * @param closed the day on which it closed, in words; empty where it has not
     * @param days null where it has not closed, or nobody knows the bank holidays
     */
    record Piece(
            Cited cited,
            @Nullable Law law,
            String closed,
            @Nullable StandstillDays days) {

        String since() {
            return law == null ? "" : Days.full(law.from());
        }

        String compared() {
            return law == null ? "" : Days.full(law.checkedOn());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        return part(decision);
    }

    @Override
    @Transactional(readOnly = true)
    public Content inPublic(Decision decision) {
        return part(decision);
    }

    private Content part(Decision decision) {
        return cited.of(decision.id())
                .<Content>map(one -> fragments.of("decisions/law/part", Map.of("piece", piece(one, decision))))
                .orElse(_ -> {});
    }

    private Piece piece(Cited one, Decision decision) {
        var law = one.law().orElse(null);
        var closed = closed(decision);
        return new Piece(
                one,
                law,
                closed.map(Days::full).orElse(""),
                law == null ? null : closed.flatMap(day -> counted(law, day)).orElse(null));
    }

    private Optional<LocalDate> closed(Decision decision) {
        return decision.state() == State.CLOSED
                ? Optional.ofNullable(decision.endedAt())
                        .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
                : Optional.empty();
    }

    private Optional<StandstillDays> counted(Law law, LocalDate day) {
        return BankHolidays.between(Division.ENGLAND_AND_WALES, day.minusDays(1), day.plusDays(LONGEST_STANDSTILL))
                .map(known -> StandstillDays.of(law.standstill(), day, known));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
