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
 * @param kinds all that may tell the kind of care; empty where the file has none
 */
public record Columns(List<String> header, List<Integer> addresses, int place, int day, List<Integer> kinds) {

    private static final Pattern ADDRESS = Pattern.compile(
            "mobile|phone|telephone|\\btel\\b|land ?line|cell|e ?mail|contact|address|number|texts? to");

    /** Numbers that are none, and addresses of those who work there. */
    private static final String NOBODYS =
            "nhs|hospital|\\bmrn\\b|\\bid\\b|(?<!p)ref|post|home address|street|name|birth|date"
                    + "|\\bgp|consultant|clinician|doctor|nurse|staff|\\bward";

    /** Addresses of somebody close to them, whom nobody tells where they were; they are left in peace as well as they are. */
    private static final String OF_OTHERS =
            "\\bkin\\b|\\bnok\\b|emergency|carer|relative|parent|guardian|partner|spouse|family";

    private static final Pattern NOT_IN_PEACE = Pattern.compile(NOBODYS);
    private static final Pattern NO_ADDRESS = Pattern.compile(NOBODYS + "|" + OF_OTHERS);

    private static final Pattern PLACE =
            Pattern.compile("place|ward|service|site|location|unit|clinic|department|team|where");
    private static final Pattern NO_PLACE =
            Pattern.compile("birth|\\bdob\\b|destination|method|reason|phone|\\btel\\b|mobile|e ?mail|contact");
    private static final Pattern DAY = Pattern.compile("discharge|\\bday\\b|\\bdate\\b|left on|attend|appointment");
    private static final Pattern NO_DAY = Pattern.compile(
            "birth|\\bdob\\b|destination|method|reason|outcome|status" + "|death|deceased|^(?!.*\\bdate\\b).*\\bward");
    private static final Pattern KIND = Pattern.compile("kind|care|specialty|speciality|reason|pathway|treatment"
            + "|diagnosis|outcome|method|destination|status|procedure");

    /** Columns of people. A name of a kind of care is none of theirs. */
    private static final Pattern NO_KIND =
            Pattern.compile("carer|surname|forename|first name|last name|patient name|nhs"
                    + "|birth|post ?code|phone|mobile|e ?mail|\\bkin\\b|\\bnok\\b|\\bgp|consultant|clinician");

    private static final Pattern TELLS_WHO = Pattern.compile(
            "name|surname|nhs|birth|\\bdob\\b|hospital n|\\bmrn\\b|patient id|postcode|post code|next of kin|\\bnok\\b");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What somebody says of the columns; an empty name says nothing. */
    public record Said(String address, String place, String day, String kind) {

        public static final Said NOTHING = new Said("", "", "", "");
    }

    static Columns of(List<String> header, Said said) {
        var keys = header.stream().map(Columns::key).toList();
        var addresses = said.address().isEmpty()
                ? IntStream.range(0, keys.size())
                        .filter(n -> looks(keys.get(n), ADDRESS, NO_ADDRESS))
                        .boxed()
                        .toList()
                : named(said.address(), keys);
        var day = one(said.day(), keys, DAY, NO_DAY, Set.copyOf(addresses));
        var taken = new TreeSet<>(addresses);
        taken.add(day);
        var place = one(said.place(), keys, PLACE, NO_PLACE, taken);
        taken.add(place);
        var kinds = said.kind().isEmpty()
                ? IntStream.range(0, keys.size())
                        .filter(n -> !taken.contains(n) && looks(keys.get(n), KIND, NO_KIND))
                        .boxed()
                        .toList()
                : named(said.kind(), keys);
        return new Columns(header, addresses, place, day, kinds);
    }

    /** @return what a name has in common with the same one in hyphens, low lines or dots */
    private static String key(String name) {
        return SIGNS.matcher(Spelling.key(name)).replaceAll(" ").strip();
    }

    private static boolean looks(String key, Pattern like, Pattern unlike) {
        return like.matcher(key).find() && !unlike.matcher(key).find();
    }

    private static List<Integer> named(String name, List<String> keys) {
        var at = keys.indexOf(key(name));
        return at < 0 ? List.of() : List.of(at);
    }

    private static int one(String said, List<String> keys, Pattern like, Pattern unlike, Set<Integer> taken) {
        if (!said.isEmpty()) {
            return keys.indexOf(key(said));
        }
        return IntStream.range(0, keys.size())
                .filter(n -> !taken.contains(n) && looks(keys.get(n), like, unlike))
                .findFirst()
                .orElse(-1);
    }

    /** @return whether its name does not say that it holds something else, or addresses of others */
    boolean mayHoldAddresses(int column) {
        return !NO_ADDRESS.matcher(key(header.get(column))).find();
    }

    /** @return all columns that may hold addresses of whoever is to be left in peace, or of those close to them */
    List<Integer> ofPeace() {
        return IntStream.range(0, header.size())
                .filter(column -> !NOT_IN_PEACE.matcher(key(header.get(column))).find())
                .boxed()
                .toList();
    }

    /** @return the same, with this column of addresses */
    Columns reading(int address) {
        return new Columns(header, List.of(address), place, day, kinds);
    }

    /** @return the names of those that are read, each with what it is read as */
    public List<String> read() {
        var read = new ArrayList<String>();
        addresses.forEach(n -> read.add(header.get(n) + ": number or email address"));
        tell(read, place, "place");
        tell(read, day, "day");
        kinds.forEach(n -> tell(read, n, "kind of care"));
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
                .filter(n -> !addresses.contains(n) && n != place && n != day && !kinds.contains(n))
                .mapToObj(header::get)
                .toList();
    }

    /** @return those of them that by their names tell who somebody is: they should not have been sent in at all */
    public List<String> tellingWho() {
        return dropped().stream()
                .filter(name -> TELLS_WHO.matcher(key(name)).find())
                .toList();
    }
}
