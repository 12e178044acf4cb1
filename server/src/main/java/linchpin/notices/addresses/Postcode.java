package linchpin.notices.addresses;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Postcodes of Britain, the Channel Islands and Man, and of the British Forces Post Office. */
final class Postcode {

    /** The postcode areas, by Royal Mail's list. */
    private static final Set<String> AREAS =
            Set.of(("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH"
                            + " DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS"
                            + " LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA"
                            + " TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2})([0-9][0-9A-Z]?)([0-9][A-Z]{2})");

    private Postcode() {}

    /** @return as printed, with its gap; empty for what is none */
    static Optional<String> read(String typed) {
        var shape = SHAPE.matcher(typed.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT));
        return shape.matches() && AREAS.contains(shape.group(1))
                ? Optional.of(shape.group(1) + shape.group(2) + " " + shape.group(3))
                : Optional.empty();
    }
}
