package linchpin.approach.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.approach.AskRules;
import linchpin.approach.AskWording;
import linchpin.approach.KnownAgain;
import linchpin.approach.LeftAlone;
import linchpin.approach.LeftOut;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leaves out whom nobody asks: before anything is kept, and again when it is. */
@Component
public class SortPeople {

    private static final HexFormat HEX = HexFormat.of();

    private final LeftAlone alone;
    private final KnownAgain known;
    private final LimitDay limit;
    private final ObjectProvider<Carrier> carriers;

    SortPeople(LeftAlone alone, KnownAgain known, LimitDay limit, ObjectProvider<Carrier> carriers) {
        this.alone = alone;
        this.known = known;
        this.limit = limit;
        this.carriers = carriers;
    }

    /** The last day that lies far enough back. */
    @Component
    public static class LimitDay {

        private final AskWording wording;
        private final Clock clock;

        LimitDay(AskWording wording, Clock clock) {
            this.wording = wording;
            this.clock = clock;
        }

        /** @return whoever was asked on it or before may be asked again today */
        public LocalDate last() {
            return LocalDate.now(clock).minusDays(wording.days());
        }
    }

    /** @return the same without those whom nobody asks */
    public Sorted sort(Sorted found) {
        var macs = new LinkedHashMap<String, byte[]>();
        found.rows().forEach(row -> row.all().forEach(address -> macs.put(address, known.mac(address))));
        var peace = alone.peace(macs.values());
        var stopped = alone.stopped(macs.values());
        var lately = alone.askedAfter(macs.values(), limit.last());
        var good = new ArrayList<Row>();
        var left = new EnumMap<LeftOut, Integer>(LeftOut.class);
        for (var row : found.rows()) {
            var all = row.all().stream()
                    .map(address -> HEX.formatHex(macs.getOrDefault(address, new byte[0])))
                    .toList();
            var why = why(all, peace, stopped, lately, row.channel());
            if (why == null) {
                good.add(row);
            } else {
                left.merge(why, 1, Integer::sum);
            }
        }
        return new Sorted(good, Sorted.sum(found.left(), left), found.wrong());
    }

    /** By whichever address of theirs they are left in peace, or said stop: they are not asked by another. */
    private @Nullable LeftOut why(
            List<String> macs, Set<String> peace, Set<String> stopped, Set<String> lately, Channel channel) {
        if (macs.stream().anyMatch(peace::contains)) {
            return LeftOut.PEACE;
        }
        if (macs.stream().anyMatch(stopped::contains)) {
            return LeftOut.STOPPED;
        }
        if (lately.contains(macs.getFirst())) {
            return LeftOut.LATELY;
        }
        return carries(channel) ? null : LeftOut.NO_CARRIER;
    }

    /** @return whether anything goes by this channel from here */
    public boolean carries(Channel channel) {
        return Carrier.carries(carriers.stream().toList(), channel);
    }

    /** @return those of the channels people are asked by that nothing goes by from here */
    public List<Channel> missing() {
        return List.of(Channel.TEXT, Channel.MAIL).stream()
                .filter(channel -> !carries(channel))
                .toList();
    }

    /** @return how many are left out for each why, the usual order of people's questions; what is known of single people as one number */
    public static Map<String, String> inWords(Map<LeftOut, Integer> left) {
        var words = new LinkedHashMap<String, String>();
        var kept = left.entrySet().stream()
                .filter(one -> one.getKey().kept())
                .mapToInt(Map.Entry::getValue)
                .sum();
        left.forEach((why, many) -> words.put(
                why.kept() ? "Not to be asked" : why.label(),
                why.kept() ? AskRules.fewer(kept) : String.valueOf(many)));
        return words;
    }
}
