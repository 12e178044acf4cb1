package linchpin.answers.honesty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.analysis.text.rules.TellingStems;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import org.springframework.stereotype.Component;

/** What a matter is about: what it is called, the themes that people's words were found to share, and the words themselves. */
@Component
class WhatPeopleRaised {

    private static final int ENOUGH = 200; // of a thousand voices the first say what it is about

    private final MatterThemes themes;
    private final FeedbackInMatters inMatters;
    private final FeedbackArchive archive;
    private final Matters matters;

    WhatPeopleRaised(MatterThemes themes, FeedbackInMatters inMatters, FeedbackArchive archive, Matters matters) {
        this.matters = matters;
        this.themes = themes;
        this.inMatters = inMatters;
        this.archive = archive;
    }

    /**
     * What people raised.
     *
     * @param themes by name
     * @param stems of the names, of what the matter is called, and of all that people said
     */
    record Raised(List<String> themes, Set<String> stems) {}

    Raised of(MatterId matter) {
        var names = themes.of(matter).stream().map(MatterTheme::name).toList();
        var stems = new LinkedHashSet<String>();
        names.forEach(name -> stems.addAll(TellingStems.of(name)));
        matters.with(matter).ifPresent(called -> stems.addAll(TellingStems.of(called.title())));
        var voices = inMatters.of(matter);
        archive.summaries(voices.subList(0, Math.min(voices.size(), ENOUGH)))
                .forEach(said -> stems.addAll(TellingStems.of(said.words())));
        return new Raised(names, stems);
    }
}
