package linchpin.approach.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.platform.Spelling;

/**
 * Which columns of a file are read; all others are dropped.
 *
 * @param addresses those with numbers and email addresses, in the order in which they are tried
 * @param place -1 where the file has none
 * @param day -1 where the file has none
 * @param kind of the kind of care; -1 where the file has none
 */
public record Columns(List<String> header, List<Integer> addresses, int place, int day, int kind) {

    private static final Pattern ADDRESS =
            Pattern.compile("mobile|phone|telephone|\\btel\\b|cell|e-?mail|contact|address|number|texts? to");
    private static final Pattern NO_ADDRESS = Pattern.compile(
            "nhs|hospital|\\bmrn\\b|\\bid\\b|ref|post|home address|street|name|birth|next of kin|\\bnok\\b|\\bgp\\b");
    private static final Pattern PLACE =
            Pattern.compile("place|ward|service|site|location|unit|clinic|department|team|where");
    private static final Pattern DAY = Pattern.compile("discharge|\\bday\\b|\\bdate\\b|left on|attend|appointment");
    private static final Pattern NO_DAY = Pattern.compile("birth|\\bdob\\b|destination|method");
    private static final Pattern KIND =
            Pattern.compile("kind|care|specialty|speciality|reason|pathway|treatment|diagnosis|outcome|method");
    private static final Pattern TELLS_WHO = Pattern.compile(
            "name|surname|nhs|birth|\\bdob\\b|hospital n|\\bmrn\\b|patient id|postcode|post code|next of kin|\\bnok\\b");

    /** What somebody says of the columns; an empty name says nothing. */
    public record Said(String address, String place, String day, String kind) {

        public static final Said NOTHING = new Said("", "", "", "");
    }

    static Columns of(List<String> header, Said said) {
        var keys = header.stream().map(Spelling::key).toList();
        var addresses = said.address().isEmpty()
                ? IntStream.range(0, keys.size())
                        .filter(n -> looks(keys.get(n), ADDRESS, NO_ADDRESS))
                        .boxed()
                        .toList()
                : named(said.address(), keys);
        var day = one(said.day(), keys, DAY, NO_DAY, Set.copyOf(addresses));
        var taken = new TreeSet<>(addresses);
        taken.add(day);
        var place = one(said.place(), keys, PLACE, NO_DAY, taken);
        taken.add(place);
        return new Columns(header, addresses, place, day, one(said.kind(), keys, KIND, NO_ADDRESS, taken));
    }

    private static boolean looks(String key, Pattern like, Pattern unlike) {
        return like.matcher(key).find() && !unlike.matcher(key).find();
    }

    private static List<Integer> named(String name, List<String> keys) {
        var at = keys.indexOf(Spelling.key(name));
        return at < 0 ? List.of() : List.of(at);
    }

    private static int one(String said, List<String> keys, Pattern like, Pattern unlike, Set<Integer> taken) {
        if (!said.isEmpty()) {
            return keys.indexOf(Spelling.key(said));
        }
        return IntStream.range(0, keys.size())
                .filter(n -> !taken.contains(n) && looks(keys.get(n), like, unlike))
                .findFirst()
                .orElse(-1);
    }

    /** @return the same, with this column of addresses */
    Columns reading(int address) {
        return new Columns(header, List.of(address), place, day, kind);
    }

    /** @return the names of those that are read, each with what it is read as */
    public List<String> read() {
        var read = new ArrayList<String>();
        addresses.forEach(n -> read.add(header.get(n) + ": number or email address"));
        tell(read, place, "place");
        tell(read, day, "day");
        tell(read, kind, "kind of care");
        return read;
    }

    private void tell(List<String> read, int column, String as) {
        if (column >= 0) {
            read.add(header.get(column) + ": " + as);
        }
    }

    /** @return the names of those that are dropped */
    public List<String> dropped() {
        return IntStream.range(0, header.size())
                .filter(n -> !addresses.contains(n) && n != place && n != day && n != kind)
                .mapToObj(header::get)
                .toList();
    }

    /** @return those of them that by their names tell who somebody is: they should not have been sent in at all */
    public List<String> tellingWho() {
        return dropped().stream()
                .filter(name -> TELLS_WHO.matcher(Spelling.key(name)).find())
                .toList();
    }
}
