package linchpin.approach.sorting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;

/**
 * Somebody who may be asked.
 *
 * @param others addresses of theirs besides, by which they are known but not asked
 */
public record Row(Channel channel, String address, PlaceId place, LocalDate left, List<String> others) {

    Row(Channel channel, String address, PlaceId place, LocalDate left) {
        this(channel, address, place, left, List.of());
    }

    /** @return all addresses of theirs */
    List<String> all() {
        return Stream.concat(Stream.of(address), others.stream()).toList();
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Row[" + channel + "]";
    }
}
