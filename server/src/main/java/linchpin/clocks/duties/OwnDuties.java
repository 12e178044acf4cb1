package linchpin.clocks.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.days.Division;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation in scope set itself. What one says is never changed: it ends, and another begins. */
@Component
class OwnDuties {

    private static final String PREFIX = "own-";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String name,
            Subject subject,
            Step step,
            int amount,
            Unit unit,
            Division division,
            String pauses,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        Duty duty() {
            return new Duty(
                    PREFIX + id,
                    name,
                    subject,
                    step,
                    "A duty of our own; no law",
                    "",
                    "It is counted from the day on which it was received.",
                    new Term(amount, unit, division),
                    pauses,
                    validFrom,
                    validUntil,
                    null,
                    "",
                    List.of(),
                    List.of(),
                    Remind.USUAL);
        }
    }

    /** @return all that there ever were, the oldest first */
    @Transactional(readOnly = true)
    public List<Duty> all() {
        return jdbc.sql("""
                        select id, name, upper(subject collate "C") as subject, upper(step collate "C") as step, amount, upper(unit collate "C") as unit,
                               upper(division collate "C") as division, pauses, valid_from, valid_until
                        from clocks.own_duty order by id""").query(Row.class).list().stream().map(Row::duty).toList();
    }

    /** Holds from today on. */
    @Transactional
    public void add(OwnDutyForm form, Term term, AccountId by) {
        jdbc.sql("""
                        insert into clocks.own_duty (name, subject, step, amount, unit, division, pauses, valid_from, written_by)
                        values (:name, :subject, :step, :amount, :unit, lower(:division collate "C"), :pauses, :from, :by)""")
                .param("name", form.name())
                .param("subject", form.subject())
                .param("step", form.step())
                .param("amount", term.amount())
                .param("unit", term.unit().stored())
                .param("division", term.division().name())
                .param("pauses", form.pauses())
                .param("from", LocalDate.now(clock))
                .param("by", by.id())
                .update();
    }

    /** It holds for nothing that comes after today; what runs under it goes on. */
    @Transactional
    public void end(UUID id) {
        jdbc.sql("update clocks.own_duty set valid_until = :today where id = :id and valid_until is null")
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
    }
}
