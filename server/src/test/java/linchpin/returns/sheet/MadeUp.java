package linchpin.returns.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.units.Setting;
import linchpin.returns.units.Units;

/** Returns that nobody makes. */
public final class MadeUp {

    public static final Units.Parent ABOVE = new Units.Parent("QX1", "An ICB");

    private MadeUp() {}

    /** A ward's line: the same name is the same place. */
    public static Line line(String site, String ward, FriendsAndFamily answers) {
        return line(site, ward, answers, 100);
    }

    /** @param eligible null where nobody typed it in */
    public static Line line(String site, String ward, FriendsAndFamily answers, Integer eligible) {
        return new Line(
                UUID.nameUUIDFromBytes((site + ward).getBytes(StandardCharsets.UTF_8)),
                "T1R",
                site,
                ward,
                "300 MEDICINE",
                "",
                answers,
                eligible,
                Line.Left.NOTHING);
    }

    /** The same with something left out. */
    public static Line leaving(Line line, Line.Left left) {
        return new Line(
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

    public static Sheet sheet(Line... lines) {
        return new Sheet(
                ABOVE, List.of(lines), List.of(new Sheet.ModeCount("SMS", 3), new Sheet.ModeCount("Other", 4)));
    }

    /** @param level ward, site or organisation */
    public static Setting setting(String level) {
        return new Setting("inpatient", "Inpatient", level, 9, "SDCS", "People who could have answered", null, true);
    }

    public static Setting fromMemory() {
        return new Setting("dental", "Dental", "ward", null, "Compass", "People who could have answered", null, false);
    }
}
