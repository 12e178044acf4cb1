package linchpin.evidence.pack;

import java.util.stream.Stream;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.MonthRows;
import linchpin.evidence.numbers.NotKnown;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.evidence.stories.ReadStories;
import linchpin.history.ReadHistory;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a pack together for reading: the figures as kept with it, the stories as their givers agree to today. */
@Component
class PackPages {

    private final Packs packs;
    private final ReadStories stories;
    private final PackNames names;
    private final ReadHistory history;

    PackPages(Packs packs, ReadStories stories, PackNames names, ReadHistory history) {
        this.packs = packs;
        this.stories = stories;
        this.names = names;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public PackPage page(PackId id, Viewer viewer) {
        var pack = packs.readable(id, viewer);
        var counted = packs.figures(pack);
        var about = names.theme(pack.theme(), counted);
        var said = new PackWords(pack, counted, names.place(pack.placeId(), viewer), about);
        var halves = new Halves(
                stories.of(id, counted, pack.pairs()), PackNumbers.of(counted, about, pack.rows(), pack.pairs()));
        var brief = said.brief();
        var notKnown = NotKnown.of(counted);
        var questions = pack.questions().lines().toList();
        var sources = said.sources(names.maker(pack));
        return new PackPage(
                id.path(),
                pack.question(),
                pack.meeting(),
                Days.full(pack.meetingOn()),
                said.place(),
                about,
                said.period(),
                brief,
                PackNumbers.good(counted),
                halves,
                notKnown,
                questions,
                MonthRows.of(counted.months(), pack.rows()),
                sources,
                Plainness.inWords(Plainness.written(halves, Stream.of(brief, notKnown, questions, sources))),
                viewer.at(pack.placeId()).may(Permission.MAKE_PACK),
                PackWords.changes(history.of(id)));
    }
}
