package linchpin.approach.sorting;

import java.time.LocalDate;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;

/** Somebody who may be asked. */
public record Row(Channel channel, String address, PlaceId place, LocalDate left) {

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Row[" + channel + "]";
    }
}
