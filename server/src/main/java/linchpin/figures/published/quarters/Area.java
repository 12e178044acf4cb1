package linchpin.figures.published.quarters;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A place with what lies below it, and how many spoke about it in each of several classes that exclude each other.
 *
 * @param itself about this very place and none below it
 * @param parts directly below, in an order that does not depend on the numbers
 */
record Area(UUID id, long[] itself, List<Area> parts) {

    /** @return of this place with all below it */
    long[] whole() {
        return parts.stream().map(Area::whole).reduce(itself, Area::plus);
    }

    static long[] plus(long[] one, long[] other) {
        var sum = Arrays.copyOf(one, one.length);
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }
}
