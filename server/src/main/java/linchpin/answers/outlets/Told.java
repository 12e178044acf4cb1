package linchpin.answers.outlets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.answers.withdrawing.Withdrawn;
import linchpin.organisation.Organisation;
import linchpin.organisation.Place;
import org.jspecify.annotations.Nullable;

/**
 * What outlets tell of an organisation, or of one of its places with those within it.
 *
 * @param place null for the whole organisation
 * @param answers the latest first
 * @param withdrawn what was taken back and not answered anew, the latest first
 */
public record Told(
        Organisation organisation, @Nullable Place place, List<ToldAnswer> answers, List<Withdrawn> withdrawn) {

    /** @return the public record's address */
    String record() {
        return "/said/" + organisation.code();
    }

    /** @return the address that its outlets stand below */
    String path() {
        return place == null ? record() : record() + "/place/" + place.code();
    }

    String title() {
        return "You said, we did: " + name();
    }

    /** @return the place's name, or else the organisation's */
    String name() {
        return place == null ? organisation.name() : place.name();
    }

    /** @return the same for ever, whatever it is called */
    UUID id() {
        return place == null ? organisation.id().id() : place.id().id();
    }

    /** @return when anything last changed; long ago where nothing was ever told */
    Instant updated() {
        return Stream.concat(
                        answers.stream().map(ToldAnswer::updated),
                        withdrawn.stream().map(Withdrawn::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
