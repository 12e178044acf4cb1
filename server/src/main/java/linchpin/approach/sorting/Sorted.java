package linchpin.approach.sorting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import linchpin.approach.LeftOut;
import linchpin.notices.Channel;

/**
 * Who of a file may be asked, and who is left out.
 *
 * @param left how many are left out, by why
 * @param wrong the first rows in which there is no address, by their numbers
 */
public record Sorted(List<Row> rows, Map<LeftOut, Integer> left, List<Long> wrong) {

    /** @return how many may be asked by this channel */
    public long by(Channel channel) {
        return rows.stream().filter(row -> row.channel() == channel).count();
    }

    /** @return how many rows the file has */
    public int all() {
        return rows.size() + left.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return both together */
    static Map<LeftOut, Integer> sum(Map<LeftOut, Integer> one, Map<LeftOut, Integer> other) {
        var sum = new EnumMap<LeftOut, Integer>(LeftOut.class);
        sum.putAll(one);
        other.forEach((why, many) -> sum.merge(why, many, Integer::sum));
        return sum;
    }
}
