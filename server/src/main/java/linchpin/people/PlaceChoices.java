package linchpin.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import linchpin.organisation.Place;
import linchpin.organisation.Reach;
import linchpin.ui.Choice;

/** The places to choose among, as every list of them on a page has them: no further than somebody reaches. */
public final class PlaceChoices {

    private static final String DEEPER = "\u2003";

    private PlaceChoices() {}

    /**
     * Each with those it lies within.
     *
     * @param whole what the whole organisation is called, which comes first for whoever reaches it
     */
    public static List<Choice> named(String whole, Collection<Place> places, Reach reach) {
        var choices = new ArrayList<Choice>();
        if (reach.covers(null)) {
            choices.add(new Choice("", whole));
        }
        choices.addAll(within(places, reach, Place::fullName));
        return choices;
    }

    /** @return those within reach in the order given, each further in than the one it lies within */
    public static List<Choice> indented(Collection<Place> places, Reach reach) {
        return within(places, reach, place -> DEEPER.repeat(place.depth()) + place.name());
    }

    private static List<Choice> within(Collection<Place> places, Reach reach, Function<Place, String> name) {
        return places.stream()
                .filter(place -> reach.covers(place.id()))
                .map(place -> new Choice(place.id().id().toString(), name.apply(place)))
                .toList();
    }
}
