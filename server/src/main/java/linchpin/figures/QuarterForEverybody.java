package linchpin.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a quarter of the organisation in scope: what was published of it, once and for good. */
public interface QuarterForEverybody {

    /**
     * @param first its first day
     * @return empty while it is not published, or hidden for its few
     */
    Optional<Told> of(LocalDate first);

    /**
     * @param total how much feedback there was
     * @param good of a hundred answers, how many; null where they are hidden
     * @param poor likewise
     * @param themes what people talked about, the most first, without those that are hidden
     * @param smallest no group of fewer can be worked out
     */
    record Told(
            long total, @Nullable Integer good, @Nullable Integer poor, List<Theme> themes, int smallest) {}

    /** How many spoke about something. */
    record Theme(String name, long number) {}
}
