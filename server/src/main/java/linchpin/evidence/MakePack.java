package linchpin.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.Quotable;
import linchpin.meaning.Themes;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes a pack: counts once, chooses the stories, and proposes questions to ask. */
@Component
public class MakePack {

    private static final int EACH = 12;

    private final JdbcClient jdbc;
    private final CountFigures figures;
    private final Quotable quotable;
    private final Themes themes;
    private final Places places;
    private final JsonMapper json;
    private final Clock clock;

    MakePack(
            JdbcClient jdbc,
            CountFigures figures,
            Quotable quotable,
            Themes themes,
            Places places,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.quotable = quotable;
        this.themes = themes;
        this.places = places;
        this.json = json;
        this.clock = clock;
    }

    /** Makes one of the whole organisation and the two years before this month. */
    @Transactional
    public PackId make(Viewer viewer, String question, String meeting, LocalDate meetingOn) {
        var fresh = PackForm.fresh(LocalDate.now(clock));
        return make(
                viewer, new PackForm(question, meeting, meetingOn.toString(), "", "", fresh.from(), fresh.to(), "4"));
    }

    @Transactional
    PackId make(Viewer viewer, PackForm form) {
        var scope = scope(viewer, form.chosenPlace(), form.chosenTheme(), form.first(), form.last());
        var counted = figures.count(scope);
        var pack = new PackId(jdbc.sql("""
                        insert into evidence.pack (meeting, meeting_on, question, place_id, theme, first_month, last_month, pairs,
                                                   figures, questions, made_by, made_at)
                        values (:meeting, :on, :question, :place, :theme, :first, :last, :pairs, cast(:figures as jsonb),
                                :questions, :by, :at) returning id""")
                .param("meeting", form.meeting())
                .param("on", form.day().orElseThrow())
                .param("question", form.question())
                .param("place", scope.place() == null ? null : scope.place().id())
                .param("theme", scope.theme())
                .param("first", scope.first().atDay(1))
                .param("last", scope.last().atDay(1))
                .param("pairs", form.chosenPairs())
                .param("figures", json.writeValueAsString(counted))
                .param(
                        "questions",
                        QuestionsToAsk.of(counted, name(scope.theme())).toArray(String[]::new))
                .param("by", viewer.account().id())
                .param("at", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single());
        tell(pack, scope, counted, form.chosenPairs());
        return pack;
    }

    private void tell(PackId pack, Scope scope, Counted counted, int pairs) {
        var about = new ArrayList<@Nullable Integer>(Collections.nCopies(Math.min(pairs, Numbers.ALWAYS), null));
        counted.themes().stream().limit(pairs - about.size()).forEach(theme -> about.add(theme.number()));
        while (about.size() < pairs) {
            about.add(null);
        }
        var chosen = ChooseStories.among(willing(scope), about);
        for (var place = 0; place < pairs; place++) {
            var told = about.get(place) == null ? scope.theme() : about.get(place);
            put(
                    pack,
                    place + 1,
                    chosen.get(place),
                    chosen.get(place).map(story -> theme(told, counted, story)).orElse(null));
        }
    }

    private void put(PackId pack, int position, Optional<Quotable.Willing> chosen, @Nullable Integer theme) {
        jdbc.sql("""
                        insert into evidence.story (pack_id, position, feedback_id, theme, chosen_at)
                        values (:pack, :position, :feedback, :theme, :at)""")
                .param("pack", pack.id())
                .param("position", position)
                .param(
                        "feedback",
                        chosen.map(Quotable.Willing::id).map(FeedbackId::id).orElse(null))
                .param("theme", theme)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** @return what a story's place in the numbers is told by: the pack's theme, or the most talked of that it has */
    static @Nullable Integer theme(@Nullable Integer ofPack, Counted counted, Quotable.Willing story) {
        var about = story.about();
        return counted.themes().stream()
                .map(Counted.About::number)
                .filter(theme -> ofPack == null ? about.contains(theme) : ofPack.equals(theme))
                .findFirst()
                .orElse(null);
    }

    /** @return those whose stories may stand in a pack about this */
    @Transactional(readOnly = true)
    List<Quotable.Willing> willing(Scope scope) {
        return quotable.willing(scope.wanted(), EACH);
    }

    /** @throws NotFound when the place or theme is not there, or this person may not read about the place */
    @Transactional(readOnly = true)
    Scope scope(Viewer viewer, @Nullable PlaceId place, @Nullable Integer theme, YearMonth first, YearMonth last) {
        if (!viewer.mayReadAbout(place)
                || (place != null && places.with(place).isEmpty())
                || (theme != null && themes.byNumber(theme).isEmpty())) {
            throw new NotFound();
        }
        return new Scope(place, place == null ? null : places.within(Set.of(place)), theme, first, last);
    }

    private String name(@Nullable Integer theme) {
        return theme == null ? "" : themes.byNumber(theme).orElseThrow().name();
    }
}
