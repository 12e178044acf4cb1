package linchpin.answers.outlets;

import java.util.List;
import java.util.Optional;
import linchpin.answers.AnswerId;
import linchpin.answers.said.ShownAnswers;
import linchpin.answers.withdrawing.Withdrawn;
import linchpin.answers.withdrawing.WithdrawnAnswers;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import linchpin.organisation.Places;
import linchpin.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for outlets what the public record says. */
@Component
public class ToldAnswers {

    private final ShownAnswers answers;
    private final WhenTold times;
    private final WithdrawnAnswers withdrawn;
    private final Places places;

    ToldAnswers(ShownAnswers answers, WhenTold times, WithdrawnAnswers withdrawn, Places places) {
        this.answers = answers;
        this.times = times;
        this.withdrawn = withdrawn;
        this.places = places;
    }

    /**
     * @param code of a place, with which those within it are meant too; null for the whole organisation
     * @param most of the latest answers
     * @throws NotFound when there is no such place
     */
    @Transactional(readOnly = true)
    public Told of(Organisation organisation, @Nullable String code, int most) {
        var place = code == null ? null : places.withCode(code).orElseThrow(NotFound::new);
        var reach = places.below(place == null ? null : place.id());
        var shown = answers.latest(reach, most);
        var told = times.of(shown);
        return new Told(organisation, place, shown.stream().map(told).toList(), withdrawn.within(reach));
    }

    /** @return the places that have outlets of their own */
    @Transactional(readOnly = true)
    public List<Place> places() {
        return places.open();
    }

    /** @return the answer; empty while nothing of it is published */
    @Transactional(readOnly = true)
    public Optional<ToldAnswer> one(AnswerId id) {
        return answers.with(id).map(said -> times.of(List.of(said)).apply(said));
    }

    /** @return what was taken back; empty for what never was, or was answered anew since */
    @Transactional(readOnly = true)
    public Optional<Withdrawn> withdrawn(AnswerId id) {
        return withdrawn.with(id);
    }
}
