package linchpin.feedback.log.one;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.feedback.acts.Moderation;
import linchpin.feedback.log.LogSearch;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one feedback for somebody, and puts everything about it on one page. */
@Component
class ReadFeedback {

    private final OpenFeedback opening;
    private final WhatWasTold told;
    private final WhoHadToDoWithIt who;
    private final List<FeedbackPanel> panels;

    ReadFeedback(OpenFeedback opening, WhatWasTold told, WhoHadToDoWithIt who, List<FeedbackPanel> panels) {
        this.opening = opening;
        this.told = told;
        this.who = who;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(FeedbackPanel::order))
                .toList();
    }

    @Transactional(readOnly = true)
    public FeedbackPage page(FeedbackId id, LogSearch search, Viewer viewer) {
        var opened = opening.open(id, search, viewer);
        var row = opened.row();
        var here = viewer.at(row.placeId());
        return new FeedbackPage(
                id.id().toString(),
                carried(search),
                tags(row),
                told.in(opened, here),
                who.with(row, here),
                shown(id, here),
                shortcuts(id, here),
                address(opened.newer(), search),
                address(opened.older(), search));
    }

    private static String carried(LogSearch search) {
        return search.query().isEmpty() ? "" : "?" + search.query();
    }

    private static @Nullable String address(@Nullable FeedbackId neighbour, LogSearch search) {
        return neighbour == null ? null : "/log/" + neighbour.id() + carried(search);
    }

    private static List<String> tags(OneFeedback.FeedbackRow row) {
        var tags = new ArrayList<>(List.of(row.state().label(), checked(row)));
        if (row.alarm()) {
            tags.add("Alarm");
        }
        return tags;
    }

    /** That it was cleared says nothing where its giver does not agree. */
    private static String checked(OneFeedback.FeedbackRow row) {
        return row.moderation() == Moderation.CLEARED && !row.publish()
                ? "Checked; not for quoting"
                : row.moderation().label();
    }

    private List<FeedbackPanel.Shortcut> shortcuts(FeedbackId id, Viewer viewer) {
        return panels.stream()
                .map(panel -> panel.shortcut(id, viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Content> shown(FeedbackId id, Viewer viewer) {
        return panels.stream()
                .map(panel -> panel.panel(id, viewer))
                .flatMap(Optional::stream)
                .toList();
    }
}
