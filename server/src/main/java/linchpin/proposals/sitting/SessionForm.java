package linchpin.proposals.sitting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.CodesignSession.Details;
import linchpin.proposals.codesign.RecordSession.There;
import linchpin.proposals.codesign.Side;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a session, as it was typed.
 *
 * @param heldAt where it was, in words
 * @param patients how many of them came, as of each kind below; empty for none
 * @param me whether whoever types was there
 * @param people the accounts of others who were
 * @param contact the account of whoever looks through the notes for the group; empty for nobody yet
 * @param changes how often it had been changed when they began to type
 */
record SessionForm(
        @Nullable LocalDate on,

        @NotBlank(message = "Enter where it was")
        @Size(max = 200, message = "Where it was must have 200 characters or fewer")
        String heldAt,

        String patients,
        String carers,
        String leaders,
        String clinical,
        String managers,
        String support,
        String others,
        String me,
        List<UUID> people,
        String contact,
        String changes) {

    private static final int MOST = 999;

    SessionForm {
        heldAt = Typed.text(heldAt);
        patients = Typed.text(patients);
        carers = Typed.text(carers);
        leaders = Typed.text(leaders);
        clinical = Typed.text(clinical);
        managers = Typed.text(managers);
        support = Typed.text(support);
        others = Typed.text(others);
        me = Typed.text(me);
        people = sent(people);
        contact = Typed.text(contact);
        changes = Typed.text(changes);
    }

    /** Nothing is sent where nothing is ticked. */
    private static List<UUID> sent(@Nullable List<UUID> ticked) {
        return ticked == null ? List.of() : List.copyOf(ticked);
    }

    static SessionForm fresh(LocalDate today) {
        return new SessionForm(today, "", "", "", "", "", "", "", "", "", List.of(), "", "0");
    }

    static SessionForm of(CodesignSession session) {
        return new SessionForm(
                session.heldOn(),
                session.place(),
                typed(session.patients()),
                typed(session.carers()),
                typed(session.leaders()),
                typed(session.clinical()),
                typed(session.managers()),
                typed(session.support()),
                typed(session.others()),
                "",
                List.of(),
                session.contactId() == null ? "" : session.contactId().id().toString(),
                String.valueOf(session.changes()));
    }

    private static String typed(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** @return the same, for what it is after so many changes */
    SessionForm after(int now) {
        return new SessionForm(
                on,
                heldAt,
                patients,
                carers,
                leaders,
                clinical,
                managers,
                support,
                others,
                me,
                people,
                contact,
                String.valueOf(now));
    }

    /** @return what was typed for a kind of people */
    String count(Side side) {
        return switch (side) {
            case PATIENTS -> patients;
            case CARERS -> carers;
            case LEADERS -> leaders;
            case CLINICAL -> clinical;
            case MANAGERS -> managers;
            case SUPPORT -> support;
            case OTHERS -> others;
        };
    }

    /** @return what else is wrong with the day and the numbers */
    Errors checked(LocalDate today, Errors found) {
        var errors = found;
        if (on == null) {
            errors = errors.with("on", "Enter the day on which it was");
        } else if (on.isAfter(today)) {
            errors = errors.with("on", "The day must not be in the future: write it down once it was held");
        }
        var all = 0;
        for (var side : Side.values()) {
            var number = number(side);
            if (number.isEmpty()) {
                errors = errors.with(side.stored(), "Enter a number up to " + MOST + ", or nothing");
            }
            all += number.orElse(1);
        }
        return all == 0 ? errors.with(Side.PATIENTS.stored(), "Enter how many came, of at least one kind") : errors;
    }

    private Optional<Integer> number(Side side) {
        var typed = count(side);
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    boolean there() {
        return me.equals("true");
    }

    int seen() {
        return changes.matches("[0-9]{1,6}") ? Integer.parseInt(changes) : 0;
    }

    /** @param day which is checked, as the numbers are */
    Details details(LocalDate day) {
        Map<Side, Integer> came = new EnumMap<>(Side.class);
        for (var side : Side.values()) {
            came.put(side, number(side).orElseThrow());
        }
        return new Details(day, heldAt, came, contact.isEmpty() ? null : new AccountId(UUID.fromString(contact)));
    }

    There named() {
        return new There(there(), people.stream().map(AccountId::new).toList());
    }
}
