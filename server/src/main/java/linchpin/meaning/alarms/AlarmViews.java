package linchpin.meaning.alarms;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Shortened;
import linchpin.meaning.Alarms;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the alarms of a feedback into words. */
@Component
class AlarmViews {

    private static final int NAME = 60;

    private final Alarms alarms;
    private final SettledAlarms settled;
    private final AlarmPeople people;
    private final RungBy rungBy;

    AlarmViews(Alarms alarms, SettledAlarms settled, AlarmPeople people, RungBy rungBy) {
        this.alarms = alarms;
        this.settled = settled;
        this.people = people;
        this.rungBy = rungBy;
    }

    String raised(Alarms.Alarm alarm) {
        return rungBy.raised(alarm);
    }

    /** @return what a machine asks, which may be wrong, and accuses nobody */
    String asked(Alarms.Alarm alarm) {
        return "Please look: " + perhaps(alarm.words());
    }

    private static String perhaps(String heard) {
        return Arrays.stream(heard.split("; ", -1))
                .map(why -> why.substring(0, Math.min(1, why.length())).toLowerCase(Locale.ROOT)
                        + why.substring(Math.min(1, why.length())))
                .collect(Collectors.joining(", or ", "perhaps ", ""));
    }

    /** @return which it is, of several about the same words */
    private static String name(@Nullable AccountId raisedBy, String words) {
        return raisedBy == null ? perhaps(words) : "“" + Shortened.to(NAME, words) + "”";
    }

    /** @return who raised it */
    String raiser(Alarms.Alarm alarm) {
        return alarm.raisedBy() == null
                ? "The machine that reads, to be on the safe side"
                : people.name(alarm.raisedBy());
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
                settled.of(feedback).stream().map(this::settled).toList(),
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
                standing.isEmpty() || viewer.may(Permission.SETTLE_ALARM) ? "" : people.whoSettles(feedback),
                typed.errors());
    }

    private AlarmView.Settled settled(SettledAlarms.SettledAlarm alarm) {
        return new AlarmView.Settled(
                alarm.id().toString(),
                name(alarm.raisedBy(), alarm.words()),
                people.name(alarm.settledBy()) + ", " + rungBy.at(alarm.settledAt()),
                WhatGiversAreTold.valueOf(alarm.told()).toColleagues());
    }

    private AlarmView.StandingAlarm standing(Alarms.Alarm alarm, AlarmTyped typed) {
        return new AlarmView.StandingAlarm(
                alarm.id().toString(),
                name(alarm.raisedBy(), alarm.words()),
                Alarms.Kind.stored(alarm.kind()).label(),
                alarm.byMachine() ? asked(alarm) : "",
                rungBy.words(alarm),
                rungBy.said(alarm),
                raiser(alarm) + ", " + raised(alarm),
                alarm.id().equals(typed.alarm()) ? typed.outcome() : AlarmView.Outcome.NONE);
    }
}
