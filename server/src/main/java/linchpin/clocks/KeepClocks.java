package linchpin.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.clocks.duties.Duty;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps clocks and what happens to them. Always part of a caller's transaction; nothing that is kept is ever changed. */
@Component
class KeepClocks {

    private final JdbcClient jdbc;

    KeepClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return it; empty where this duty runs for this already, or did */
    Optional<ClockId> start(@Nullable FeedbackId feedback, @Nullable RequestId request, Duty duty, LocalDate on) {
        return jdbc.sql("""
                        insert into clocks.clock
                            (feedback_id, request_id, duty, name, source, step, amount, unit, division, pauses, started_on)
                        values (:feedback, :request, :duty, :name, :source, :step, :amount, :unit, :division, :pauses, :on)
                        on conflict do nothing returning id""")
                .param("feedback", feedback == null ? null : feedback.id())
                .param("request", request == null ? null : request.id())
                .param("duty", duty.code())
                .param("name", duty.name())
                .param("source", duty.source())
                .param("step", duty.step().stored())
                .param("amount", duty.term().amount())
                .param("unit", duty.term().unit().stored())
                .param("division", duty.term().division().name().toLowerCase(Locale.ROOT))
                .param("pauses", duty.pauses())
                .param("on", on)
                .query(ClockId.class)
                .optional();
    }

    /** Keeps others from it until the transaction ends. */
    void hold(ClockId clock) {
        jdbc.sql("select 1 from clocks.clock where id = :id for update")
                .param("id", clock.id())
                .query(Integer.class)
                .list();
    }

    /** What is to be noted. */
    record Note(
            Happening what,
            LocalDate on,
            @Nullable How how,
            String words,
            @Nullable AccountId owner) {

        static Note of(Happening what, LocalDate on, String words) {
            return new Note(what, on, null, words, null);
        }
    }

    void note(ClockId clock, Note note) {
        jdbc.sql("""
                        insert into clocks.happened (clock_id, turn, what, on_day, how, words, owner, noted_by)
                        select :clock, coalesce(max(turn), 0) + 1, :what, :on, :how, :words, cast(:owner as uuid), cast(:by as uuid)
                        from clocks.happened where clock_id = :clock""")
                .param("clock", clock.id())
                .param("what", note.what().stored())
                .param("on", note.on())
                .param("how", note.how() == null ? null : note.how().stored())
                .param("words", note.words())
                .param("owner", id(note.owner()))
                .param("by", Tenancy.current().account())
                .update();
        switch (note.what()) {
            case MET, ENDED -> over(clock, true);
            case UNDONE -> over(clock, false);
            case OWNER, PAUSED, RESUMED -> {}
        }
    }

    private static @Nullable UUID id(@Nullable AccountId account) {
        return account == null ? null : account.id();
    }

    private void over(ClockId clock, boolean over) {
        jdbc.sql("update clocks.clock set is_over = :over where id = :id")
                .param("over", over)
                .param("id", clock.id())
                .update();
    }
}
