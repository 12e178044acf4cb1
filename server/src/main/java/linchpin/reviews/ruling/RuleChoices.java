package linchpin.reviews.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.meaning.Themes;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.people.Permission;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.reviews.WhoReviews;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;

/** What somebody can choose from who suggests a rule or asks for a review. */
@Component
class RuleChoices {

    static final List<Choice> TONES = List.of(
            new Choice(
                    "criticism", "Criticism", "Comments of praise alone do not count. Praise and criticism in one do."),
            new Choice("praise", "Praise", "Comments of praise alone"),
            new Choice("all", "All of them"));

    private final Themes themes;
    private final Places places;
    private final WhoReviews who;

    RuleChoices(Themes themes, Places places, WhoReviews who) {
        this.themes = themes;
        this.places = places;
        this.who = who;
    }

    PatternForm.Offered offered(Viewer viewer) {
        var reach = viewer.within(Permission.OPEN_MATTER).reach();
        var open = places.open();
        return new PatternForm.Offered(
                themes(), PlaceChoices.named("The whole organisation", open, reach), kinds(open), owners());
    }

    private List<Choice> themes() {
        var choices = new ArrayList<>(List.of(new Choice("", "Any theme")));
        themes.names().forEach((number, name) -> choices.add(new Choice(String.valueOf(number), name)));
        return choices;
    }

    private static List<Choice> kinds(List<Place> open) {
        var choices = new ArrayList<>(List.of(new Choice("", "All of it together")));
        var names = Map.of(
                "division", "Each division there by itself",
                "site", "Each site there by itself",
                "service", "Each service there by itself",
                "ward", "Each ward there by itself",
                "team", "Each team there by itself");
        open.stream()
                .map(Place::kind)
                .distinct()
                .sorted()
                .forEach(kind -> choices.add(new Choice(kind, names.getOrDefault(kind, kind))));
        return choices;
    }

    private List<Choice> owners() {
        var choices = new ArrayList<>(List.of(new Choice("", "Nobody yet: somebody takes it when it opens")));
        who.everywhere().forEach(one -> choices.add(new Choice(one.id().id().toString(), one.name())));
        return choices;
    }
}
