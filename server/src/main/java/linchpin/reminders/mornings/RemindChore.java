package linchpin.reminders.mornings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.reminders.StaffMail;
import linchpin.reminders.mornings.WhoIsReminded.One;
import org.springframework.stereotype.Component;

/** Reminds everybody at nine in the morning where the organisation is, whatever the clocks were turned to, and of some things at once. */
@Component
class RemindChore implements Chore {

    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** What could not be told until then is told the next morning. */
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private final WhoIsReminded audience;
    private final Remind remind;
    private final StaffMail mail;
    private final Clock clock;

    RemindChore(WhoIsReminded audience, Remind remind, StaffMail mail, Clock clock) {
        this.audience = audience;
        this.remind = remind;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public String does() {
        return "Mails to the people who work here what needs them, as they chose it";
    }

    @Override
    public String page() {
        return "/me/mail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.following("reminders").inTurnsOf(Duration.ofSeconds(10));
    }

    @Override
    public Next some(Turn turn) {
        if (!mail.ready()) {
            return Next.DONE;
        }
        var now = ZonedDateTime.now(clock);
        var day = now.toLocalDate();
        remind.tidy(day);
        if (morning(now) && !all(audience.withoutMorning(day), one -> remind.inTheMorning(one, day), turn)) {
            return Next.NOW;
        }
        var atOnce = audience.atOnce();
        var _ = all(atOnce, one -> remind.atOnce(one, day), turn);
        return Next.in(atOnce.isEmpty() ? untilMorning(now) : least(AT_ONCE, untilMorning(now)));
    }

    private static boolean morning(ZonedDateTime now) {
        return !now.toLocalTime().isBefore(MORNING) && now.toLocalTime().isBefore(EVENING);
    }

    /** Nine is nine, also where the night had an hour more or less. */
    static Duration untilMorning(ZonedDateTime now) {
        var today = now.with(MORNING);
        return Duration.between(
                now, today.isAfter(now) ? today : now.plusDays(1).with(MORNING));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** @return whether all were reached */
    private static boolean all(List<One> people, Consumer<One> reminding, Turn turn) {
        for (var one : people) {
            if (turn.over()) {
                return false;
            }
            reminding.accept(one);
        }
        return true;
    }
}
