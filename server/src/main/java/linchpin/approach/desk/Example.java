package linchpin.approach.desk;

import java.util.Comparator;
import linchpin.approach.AskPhrase;
import linchpin.approach.AskWording;
import linchpin.approach.AskWording.Worded;
import linchpin.approach.sorting.Row;
import linchpin.approach.sorting.Sorted;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import org.springframework.stereotype.Component;

/** What is sent to those of a list, as the one reads it whose place has the longest name. */
@Component
class Example {

    private final AskWording wording;
    private final AskPhrase phrase;
    private final Places places;

    Example(AskWording wording, AskPhrase phrase, Places places) {
        this.wording = wording;
        this.phrase = phrase;
        this.places = places;
    }

    /** @return what is sent now */
    Worded words() {
        return wording.now();
    }

    /** @return empty where nobody may be asked */
    String of(Sorted sorted, Worded words) {
        var byId = places.byId();
        return sorted.rows().stream()
                .map(Row::place)
                .distinct()
                .filter(byId::containsKey)
                .map(id -> byId.get(id))
                .max(Comparator.comparingInt(
                        (Place place) -> place.name().length() + place.code().length()))
                .map(place -> phrase.example(words.text(), place))
                .orElse("");
    }
}
