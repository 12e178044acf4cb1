package linchpin.answers.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.answers.bringing.WhatILogged.Entry;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.LoggedFor.Logged;
import linchpin.feedback.register.ToldFacts;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody logged for others, as their page prints it.
 *
 * @param lines those that there is something to tell of first, the latest first in each
 * @param bring of how many there is something to tell
 * @param left how many more there are that do not stand here
 * @param names of all groups
 * @param group whose to show; empty for all
 */
record LoggedPage(List<Line> lines, long bring, long left, SortedSet<String> names, String group) {

    private static final int WORDS = 160;

    /** Something logged. */
    record Line(Entry entry, Summary said, String place) {

        Logged logged() {
            return entry.logged();
        }

        ToBring.@Nullable Answer answer() {
            return entry.answer();
        }

        boolean toBring() {
            return entry.toBring();
        }

        String id() {
            return logged().id().id().toString();
        }

        /** @return as in "Thursday group, a group of 9", or that it was one person */
        String who() {
            var many = logged().heads();
            var heads = many == null ? "" : ToldFacts.group(many);
            var name = logged().group();
            if (name == null) {
                return heads.isEmpty() ? "One person" : LocalName.beginning(heads);
            }
            return heads.isEmpty() ? name : name + ", " + heads;
        }

        String words() {
            return said.excerpt(WORDS);
        }

        String heard() {
            return Days.full(said.receivedOn());
        }

        String told() {
            var told = logged().toldOn();
            return told == null ? "" : Days.full(told);
        }
    }

    static LoggedPage of(List<Entry> all, String group, int most, Function<List<Entry>, List<Line>> read) {
        var names = all.stream()
                .map(entry -> entry.logged().group())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        var asked = all.stream().filter(entry -> entry.of(group)).toList();
        var lines = read.apply(asked.stream().limit(most).toList());
        return new LoggedPage(
                lines, asked.stream().filter(Entry::toBring).count(), Math.max(0, asked.size() - most), names, group);
    }

    List<Line> toBring() {
        return lines.stream().filter(Line::toBring).toList();
    }

    List<Line> rest() {
        return lines.stream().filter(line -> !line.toBring()).toList();
    }

    /** @return all groups, and everybody; one alone where no group has a name */
    List<Choice> groups() {
        var choices = new ArrayList<>(List.of(new Choice("", "Everybody")));
        names.forEach(name -> choices.add(new Choice(name, name)));
        return choices;
    }
}
