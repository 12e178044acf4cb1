package linchpin.returns.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.units.CareSetting;
import linchpin.returns.units.Units;

/** Returns that nobody makes. */
public final class MadeUp {

    public static final Units.Parent ABOVE = new Units.Parent("QX1", "An ICB");

    private MadeUp() {}

    /** A ward's line: the same name is the same place. */
    public static ReturnLine line(String site, String ward, FriendsAndFamily answers) {
        return line(site, ward, answers, 100);
    }

    /** @param eligible null where nobody typed it in */
    public static ReturnLine line(String site, String ward, FriendsAndFamily answers, Integer eligible) {
        return new ReturnLine(
                UUID.nameUUIDFromBytes((site + ward).getBytes(StandardCharsets.UTF_8)),
                "T1R",
                site,
                ward,
                "300 MEDICINE",
                "",
                answers,
                eligible,
                ReturnLine.Left.NOTHING);
    }

    /** The same with something left out. */
    public static ReturnLine leaving(ReturnLine line, ReturnLine.Left left) {
        return new ReturnLine(
                line.placeId(),
                line.siteCode(),
                line.siteName(),
                line.name(),
                line.specOne(),
                line.specTwo(),
                line.answers(),
                line.eligible(),
                left);
    }

    /** So many very good, and so many very poor. */
    public static FriendsAndFamily answers(long good, long poor) {
        return new FriendsAndFamily(good, 0, 0, 0, poor, 0);
    }

    public static ReturnSheet sheet(ReturnLine... lines) {
        return new ReturnSheet(
                ABOVE,
                List.of(lines),
                List.of(new ReturnSheet.ModeCount("SMS", 3), new ReturnSheet.ModeCount("Other", 4)));
    }

    /** @param level ward, site or organisation */
    public static CareSetting setting(String level) {
        return new CareSetting(
                "inpatient", "Inpatient", level, 9, "SDCS", "People who could have answered", null, true);
    }

    public static CareSetting fromMemory() {
        return new CareSetting(
                "dental", "Dental", "ward", null, "Compass", "People who could have answered", null, false);
    }
}
