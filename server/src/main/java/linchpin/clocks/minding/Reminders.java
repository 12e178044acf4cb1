package linchpin.clocks.minding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.clocks.ClockAct;
import linchpin.clocks.ClockDeed;
import linchpin.clocks.DutyClock;
import linchpin.clocks.duties.DueDay;
import linchpin.clocks.duties.Remind;
import linchpin.history.History;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which steps of reminding were reached. Each is reached once, whoever looks and however often. */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final History history;
    private final WhoHears hearing;
    private final Clock time;

    Reminders(JdbcClient jdbc, History history, WhoHears hearing, Clock time) {
        this.jdbc = jdbc;
        this.history = history;
        this.hearing = hearing;
        this.time = time;
    }

    /** Notes all steps of a clock whose day has come; where several came at once, the last of them is told. */
    @Transactional
    public void reach(DutyClock clock, List<Remind> steps) {
        var today = LocalDate.now(time);
        var due = clock.due(today).map(DueDay::day);
        if (due.isEmpty() || clock.stillSince().isPresent()) {
            return;
        }
        steps.stream()
                .filter(step -> !today.isBefore(due.get().plusDays(step.days())))
                .filter(step -> fresh(clock, due.get(), step, today))
                .max(Comparator.comparingInt(Remind::days))
                .ifPresent(step ->
                        history.did(new ClockDeed(ClockAct.REMINDED, clock, facts(step, due.get(), clock)), null));
    }

    private Map<String, String> facts(Remind step, LocalDate due, DutyClock clock) {
        var heard = step.who() == Remind.Who.HIGHER
                ? hearing.champions()
                : clock.owner().filter(hearing::hears).isPresent();
        return Map.of("who", step.who().stored(), "due", due.toString(), "heard", heard ? "somebody" : "nobody");
    }

    /** A step of a clock that is due on a day. */
    private record Step(UUID clockId, LocalDate dueOn, int days) {}

    /**
     * @param steps of a duty, by its code
     * @return those of which a step has come that nobody noted yet, so that whoever is interrupted comes to the end all the same
     */
    @Transactional(readOnly = true)
    public List<DutyClock> waiting(List<DutyClock> clocks, Map<String, List<Remind>> steps) {
        var today = LocalDate.now(time);
        var reached = new HashSet<>(jdbc.sql("""
                        select r.clock_id, r.due_on, r.days from clocks.reminded r
                        join clocks.clock c on c.org_id = r.org_id and c.id = r.clock_id where not c.is_over""").query(Step.class).list());
        return clocks.stream()
                .filter(clock -> clock.stillSince().isEmpty())
                .filter(clock -> clock.due(today)
                        .map(DueDay::day)
                        .filter(due -> steps.getOrDefault(clock.duty(), List.of()).stream()
                                .filter(step -> !today.isBefore(due.plusDays(step.days())))
                                .anyMatch(step ->
                                        !reached.contains(new Step(clock.id().id(), due, step.days()))))
                        .isPresent())
                .toList();
    }

    private boolean fresh(DutyClock clock, LocalDate due, Remind step, LocalDate today) {
        return jdbc.sql("""
                                insert into clocks.reminded (clock_id, days, due_on, who, reached_on)
                                values (:clock, :days, :due, :who, :today) on conflict do nothing""")
                        .param("clock", clock.id().id())
                        .param("days", step.days())
                        .param("due", due)
                        .param("who", step.who().stored())
                        .param("today", today)
                        .update()
                == 1;
    }

    /** A step that was reached of a clock that runs. */
    private record Reached(UUID clockId, LocalDate dueOn, Remind.Who who) {}

    /** @return of the clocks that run, who was reminded */
    @Transactional(readOnly = true)
    public Reminded standing() {
        var reached = jdbc.sql("""
                        select distinct r.clock_id, r.due_on, upper(r.who collate "C") as who from clocks.reminded r
                        join clocks.clock c on c.org_id = r.org_id and c.id = r.clock_id where not c.is_over""").query(Reached.class).list();
        return new Reminded(
                reached.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.clockId() + " " + one.dueOn(),
                                Collectors.mapping(Reached::who, Collectors.toSet()))),
                hearing.owners(),
                hearing.covering());
    }

    /**
     * Who was reminded of what.
     *
     * @param of by the id of the clock and the day on which it is due
     * @param owners whose a clock can be today
     * @param covering who covers, for whom
     */
    record Reminded(Map<String, Set<Remind.Who>> of, Set<AccountId> owners, Map<AccountId, Set<AccountId>> covering) {

        /** @return whether this person covers for somebody */
        boolean covers(AccountId person, AccountId away) {
            return covering.getOrDefault(person, Set.of()).contains(away);
        }

        /** @return whose it is; empty for nobody, and for somebody who can see to it no longer */
        Optional<AccountId> owner(DutyClock clock) {
            return clock.owner().filter(owners::contains);
        }

        boolean has(DutyClock clock, LocalDate today, Remind.Who who) {
            return clock.due(today)
                    .map(due -> of.getOrDefault(clock.id().id() + " " + due.day(), Set.of())
                            .contains(who))
                    .orElse(false);
        }
    }
}
