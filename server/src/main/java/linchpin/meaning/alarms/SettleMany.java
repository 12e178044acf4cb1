package linchpin.meaning.alarms;

import gg.jte.Content;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.many.ActOnMany;
import linchpin.meaning.Alarms;
import linchpin.meaning.WhatGiversAreTold;
import linchpin.meaning.alarms.AlarmController.SettleForm;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** Settles the alarms of many with one outcome: of those that somebody has before them, never of what they did not see. */
@Component
class SettleMany implements ActOnMany {

    private final Alarms alarms;
    private final Validator validator;
    private final Fragments fragments;

    SettleMany(Alarms alarms, Validator validator, Fragments fragments) {
        this.alarms = alarms;
        this.validator = validator;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return "settle";
    }

    @Override
    public String label() {
        return "Settle alarms";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Permission needs() {
        return Permission.SETTLE_ALARM;
    }

    @Override
    public boolean unseen() {
        return false;
    }

    @Override
    public Optional<Content> fields(Map<String, String> typed, Errors errors, Viewer viewer) {
        var told = Arrays.stream(WhatGiversAreTold.values())
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
        return Optional.of(
                fragments.of("meaning/alarms/many", Map.of("tellings", told, "form", form(typed), "errors", errors)));
    }

    private static SettleForm form(Map<String, String> typed) {
        return new SettleForm(typed.getOrDefault("outcome", ""), typed.getOrDefault("told", ""));
    }

    @Override
    public Errors wrong(Map<String, String> typed, Viewer viewer) {
        var errors = Errors.none().inOrder(List.of("outcome", "told"));
        for (var wrong : validator.validate(form(typed))) {
            errors = errors.with(wrong.getPropertyPath().toString(), wrong.getMessage());
        }
        return errors;
    }

    @Override
    public Done to(Set<FeedbackId> feedback, Map<String, String> typed, Viewer viewer) {
        var settled = form(typed).settled();
        var changed = new HashSet<FeedbackId>();
        for (var one : feedback) {
            for (var alarm : alarms.standing(one)) {
                alarms.settle(one, alarm.id(), settled, viewer.account());
                changed.add(one);
            }
        }
        return new Done(changed, "Alarms settled", "no alarm stands there", null);
    }

    @Override
    public int undo(Set<FeedbackId> feedback, String detail, Viewer viewer) {
        return 0; // what was done about an alarm stands, and its giver may have read it
    }
}
