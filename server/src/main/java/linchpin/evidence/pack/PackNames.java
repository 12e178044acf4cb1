package linchpin.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.evidence.PackId;
import linchpin.evidence.numbers.PackFigures;
import linchpin.history.ReadHistory;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Accounts;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the places, themes and people of packs are called, which there are to choose from, and who changed what. */
@Component
class PackNames {

    private final Places places;
    private final Themes themes;
    private final Accounts accounts;
    private final ReadHistory history;

    PackNames(Places places, Themes themes, Accounts accounts, ReadHistory history) {
        this.places = places;
        this.themes = themes;
        this.accounts = accounts;
        this.history = history;
    }

    /** @param id null for the whole organisation */
    @Transactional(readOnly = true)
    public String place(@Nullable PlaceId id, Viewer viewer) {
        return id == null
                ? viewer.organisationName()
                : Objects.requireNonNull(places.byId().get(id)).name();
    }

    /** @return each place with those it lies within */
    @Transactional(readOnly = true)
    public Map<PlaceId, String> full() {
        return places.byId().values().stream().collect(Collectors.toMap(Place::id, Place::fullName));
    }

    /** @return as it was called when the pack was counted, or else as it is called today; empty for a pack about everything */
    @Transactional(readOnly = true)
    public String theme(@Nullable Integer number, PackFigures counted) {
        return number == null
                ? ""
                : counted.about(number)
                        .map(PackFigures.About::name)
                        .or(() -> themes.byNumber(number).map(Themes.Theme::name))
                        .orElse("");
    }

    @Transactional(readOnly = true)
    public String maker(Pack pack) {
        return accounts.names(Set.of(pack.madeBy())).getOrDefault(pack.madeBy(), "a colleague");
    }

    @Transactional(readOnly = true)
    public List<PackPage.Change> changes(PackId pack) {
        return PackWords.changes(history.of(pack));
    }

    @Transactional(readOnly = true)
    public List<Choice> places(Viewer viewer) {
        return PlaceChoices.named("The whole organisation", places.open(), viewer.reach());
    }

    @Transactional(readOnly = true)
    public List<Choice> themes() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "What my question is about (we suggest it)"));
        choices.add(new Choice(PackForm.ANYTHING, "Anything people talk about"));
        themes.all().forEach(theme -> choices.add(new Choice(String.valueOf(theme.number()), theme.name())));
        return choices;
    }
}
