package linchpin.rounds.looking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.meaning.Themes;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.rounds.Because;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.ReadSaid.Shelf;
import linchpin.rounds.Round;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import linchpin.rounds.Said;
import linchpin.rounds.SaidTheme;
import linchpin.rounds.WhatWasSaid.Counts;
import linchpin.rounds.WhoSteers;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what whoever looks through a round sees. */
@Component
class LookPages {

    private final Rounds rounds;
    private final WhoSteers who;
    private final ReadSaid said;
    private final Themes themes;

    LookPages(Rounds rounds, WhoSteers who, ReadSaid said, Themes themes) {
        this.rounds = rounds;
        this.who = who;
        this.said = said;
        this.themes = themes;
    }

    /**
     * What the list prints.
     *
     * @param serious what stands first, on the first page of what waits
     * @param tickAll address of the same page with all ticked
     * @param done what was just done; null for nothing
     */
    record LookPage(
            Round round,
            Shelf shelf,
            Counts counts,
            List<Said> serious,
            Paging.Page<Said> page,
            boolean ticked,
            String tickAll,
            LookForm form,
            @Nullable String done,
            Errors errors) {}

    /** How the list is asked for, and what was done and typed there. */
    record Asked(
            Shelf shelf,
            Paging paging,
            boolean ticked,
            @Nullable String done,
            LookForm form,
            Errors errors) {}

    @Transactional(readOnly = true)
    LookPage list(UUID id, Viewer viewer, Asked asked) {
        var round = steered(id, viewer);
        var shelf = asked.shelf();
        var address = round.path() + "/look" + (shelf == Shelf.WAITING ? "" : "?of=" + name(shelf));
        var paging = asked.paging();
        var here = address + (address.contains("?") ? "&" : "?") + paging.asked() + (paging.mark() == null ? "" : "&");
        return new LookPage(
                round,
                shelf,
                said.counts(round.id()),
                shelf == Shelf.WAITING ? said.some(round.id(), Shelf.SERIOUS, null, Paging.of("", "")) : List.of(),
                paging.page(said.some(round.id(), shelf, null, paging), one -> Long.toString(one.entry()), address),
                asked.ticked(),
                here + "all=1",
                asked.form(),
                asked.done(),
                asked.errors());
    }

    /** @return which is asked for; what waits where an address does not say */
    static Shelf shelf(String name) {
        return switch (name) {
            case "shown" -> Shelf.SHOWN;
            case "kept" -> Shelf.KEPT_BACK;
            default -> Shelf.WAITING;
        };
    }

    private static String name(Shelf shelf) {
        return shelf == Shelf.SHOWN ? "shown" : "kept";
    }

    /** What the page of one thing that was said prints. */
    record OnePage(
            Round round, Said said, String was, OneForm form, List<Choice> themes, Set<String> about, Errors errors) {

        List<Choice> reasons() {
            var reasons = new ArrayList<>(List.of(new Choice("", "Choose a reason")));
            reasons.addAll(Because.choices());
            return reasons;
        }
    }

    @Transactional(readOnly = true)
    OnePage one(UUID id, UUID saying, Viewer viewer, OneForm form, Errors errors) {
        var round = steered(id, viewer);
        var one = said(round, saying);
        var about = new LinkedHashSet<String>();
        one.themes().forEach(name -> about.add(SaidTheme.key(name)));
        return new OnePage(round, one, OneForm.was(one), form, choices(one), about, errors);
    }

    /** @throws NotFound where there is none in this round */
    Said said(Round round, UUID saying) {
        return said.one(round.id(), saying).orElseThrow(NotFound::new);
    }

    Round steered(UUID id, Viewer viewer) {
        var round = rounds.readable(new RoundId(id), viewer);
        who.require(round, viewer);
        return round;
    }

    private List<Choice> choices(Said one) {
        return names(one).stream()
                .map(name -> new Choice(SaidTheme.key(name), name))
                .toList();
    }

    /** Every theme in force, and those that it has and that are in force no longer. */
    List<String> names(Said one) {
        var names = new LinkedHashSet<>(one.themes());
        themes.all().forEach(theme -> names.add(theme.name()));
        return new ArrayList<>(names);
    }
}
