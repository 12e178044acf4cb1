package linchpin.evidence.pack;

import java.util.stream.Stream;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.ChangesMeanwhile;
import linchpin.evidence.numbers.MonthRows;
import linchpin.evidence.numbers.NotKnown;
import linchpin.evidence.numbers.PackFigures;
import linchpin.evidence.numbers.PackNumbers;
import linchpin.evidence.stories.ReadStories;
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
    private final ChangesMeanwhile changes;

    PackPages(Packs packs, ReadStories stories, PackNames names, ChangesMeanwhile changes) {
        this.packs = packs;
        this.stories = stories;
        this.names = names;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public PackPage page(PackId id, Viewer viewer) {
        var pack = packs.readable(id, viewer);
        var counted = packs.figures(pack);
        var about = names.theme(pack.theme(), counted);
        var said = new PackWords(pack, counted, names.place(pack.placeId(), viewer), about);
        var halves = halves(pack, counted, about, viewer);
        var how = stories.how(id, halves.stories());
        var brief = said.brief();
        var notKnown = NotKnown.of(counted);
        var questions = pack.questions().lines().toList();
        var sources = said.sources(names.maker(pack), how.lines());
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
                how.brief(),
                halves,
                notKnown,
                questions,
                MonthRows.of(counted.months(), pack.rows()),
                sources,
                Plainness.inWords(Plainness.written(halves, Stream.of(brief, notKnown, questions, sources))),
                viewer.at(pack.placeId()).may(Permission.MAKE_PACK),
                names.changes(id));
    }

    private Halves halves(Pack pack, PackFigures counted, String about, Viewer viewer) {
        return new Halves(
                stories.of(pack.id(), counted, pack.pairs()),
                PackNumbers.of(counted, about, pack.rows(), changes.of(pack.subject(), viewer), pack.pairs()));
    }
}
