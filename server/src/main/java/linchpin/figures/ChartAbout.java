package linchpin.figures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What a chart or a page of figures is about.
 *
 * @param place null for the whole organisation
 * @param within the place and all below it
 * @param theme null for whatever people spoke about
 */
public record ChartAbout(
        @Nullable PlaceId place, Reach within, @Nullable Integer theme) {

    /** @return where figures and stories of it are shown */
    public static String path(@Nullable PlaceId place, @Nullable Integer theme) {
        return Stream.of(place == null ? "" : "place=" + place.id(), theme == null ? "" : "theme=" + theme)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "/figures" : "/figures?" + query));
    }
}
