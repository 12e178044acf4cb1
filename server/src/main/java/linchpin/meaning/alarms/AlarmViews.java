package linchpin.meaning.alarms;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.meaning.Alarms;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the alarms of a feedback into words. */
@Component
class AlarmViews {

    private final Alarms alarms;
    private final Accounts accounts;
    private final RungBy rungBy;
    private final Clock clock;

    AlarmViews(Alarms alarms, Accounts accounts, RungBy rungBy, Clock clock) {
        this.rungBy = rungBy;
        this.clock = clock;
        this.alarms = alarms;
        this.accounts = accounts;
    }

    /** @return when it was raised: by the machine on a day, by a person at a time */
    String raised(Alarms.Alarm alarm) {
        var at = alarm.raisedAt().toInstant();
        return alarm.raisedBy() == null ? Days.full(at, clock) : Days.moment(at, clock);
    }

    /** @return what a machine asks, which may be wrong, and accuses nobody */
    String asked(Alarms.Alarm alarm) {
        var heard = Arrays.stream(alarm.words().split("; ", -1))
                .map(why -> why.substring(0, Math.min(1, why.length())).toLowerCase(Locale.ROOT)
                        + why.substring(Math.min(1, why.length())))
                .collect(Collectors.joining(", or "));
        return "Please look: perhaps " + heard;
    }

    /** @return who raised it */
    String raiser(Alarms.Alarm alarm) {
        return alarm.raisedBy() == null
                ? "The machine that reads, to be on the safe side"
                : accounts.names(Set.of(alarm.raisedBy())).getOrDefault(alarm.raisedBy(), "Somebody no longer here");
    }

    /**
     * What stands in the forms, of which one was sent.
     *
     * @param alarm whose outcome was typed; null for none
     */
    record AlarmTyped(AlarmForm raised, @Nullable UUID alarm, AlarmView.Outcome outcome, Errors errors) {

        static final AlarmTyped NOTHING = new AlarmTyped(AlarmForm.EMPTY, null, AlarmView.Outcome.NONE, Errors.none());

        static AlarmTyped raising(AlarmForm form, Errors errors) {
            return new AlarmTyped(form, null, AlarmView.Outcome.NONE, errors);
        }

        static AlarmTyped settling(UUID alarm, AlarmController.SettleForm form, Errors errors) {
            return new AlarmTyped(
                    AlarmForm.EMPTY, alarm, new AlarmView.Outcome(form.outcome(), form.told()), errors.about(alarm));
        }
    }

    AlarmView view(FeedbackId feedback, AlarmTyped typed, Viewer viewer) {
        var standing = alarms.standing(feedback);
        return new AlarmView(
                feedback.id().toString(),
                standing.stream().map(alarm -> standing(alarm, typed)).toList(),
                alarms.quiet(feedback).stream()
                        .map(alarm -> new AlarmView.QuietAlarm(alarm.words(), rungBy.words(alarm)))
                        .toList(),
                Arrays.stream(Alarms.Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList(),
                Arrays.stream(WhatGiversAreTold.values())
                        .map(told -> new Choice(told.name(), told.label()))
                        .toList(),
                typed.raised().kind(),
                typed.raised().words(),
                viewer.may(Permission.RAISE_ALARM),
                viewer.may(Permission.SETTLE_ALARM),
                typed.errors());
    }

    private AlarmView.StandingAlarm standing(Alarms.Alarm alarm, AlarmTyped typed) {
        return new AlarmView.StandingAlarm(
                alarm.id().toString(),
                Alarms.Kind.stored(alarm.kind()).label(),
                alarm.byMachine() ? asked(alarm) : "",
                rungBy.words(alarm),
                rungBy.said(alarm),
                raiser(alarm) + ", " + raised(alarm),
                alarm.id().equals(typed.alarm()) ? typed.outcome() : AlarmView.Outcome.NONE);
    }
}
