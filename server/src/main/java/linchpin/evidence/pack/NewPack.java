package linchpin.evidence.pack;

import java.time.LocalDate;
import linchpin.evidence.Asked;
import linchpin.evidence.MakePack;
import linchpin.evidence.PackId;
import linchpin.evidence.Scopes;
import linchpin.evidence.numbers.CountFigures;
import linchpin.evidence.stories.TellStories;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a pack: counts once, chooses the stories, and proposes questions to ask. */
@Component
class NewPack implements MakePack {

    private final Packs packs;
    private final Scopes scopes;
    private final CountFigures figures;
    private final TellStories stories;

    NewPack(Packs packs, Scopes scopes, CountFigures figures, TellStories stories) {
        this.packs = packs;
        this.scopes = scopes;
        this.figures = figures;
        this.stories = stories;
    }

    @Override
    @Transactional
    public PackId make(Viewer viewer, String question, String meeting, LocalDate meetingOn) {
        var fresh = PackForm.fresh(packs.today());
        var about = scopes.themeOf(question).map(theme -> String.valueOf(theme.number()));
        var theme = about.orElse(PackForm.ANYTHING);
        return make(
                viewer,
                new PackForm(question, meeting, meetingOn.toString(), "", theme, fresh.from(), fresh.to(), "4"));
    }

    @Transactional
    public PackId make(Viewer viewer, PackForm form) {
        var scope = scopes.of(viewer, form.chosenPlace(), form.chosenTheme(), form.first(), form.last());
        var counted = figures.count(scope);
        var pack = packs.keep(form, scope, counted, viewer.account());
        stories.tell(pack, new Asked(form.question(), scope), counted, form.chosenPairs());
        return pack;
    }
}
