package linchpin.tables.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** How the numbers of each style are shown: a date in a sheet is a number that is shown as one. */
final class Styles {

    /** How a number is shown. */
    enum Shown {
        PLAIN,
        NUMBER,
        DATE,
        TIME
    }

    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*+\"|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*+\\]|\\\\.|_.|\\*.");

    private final List<Shown> shown = new ArrayList<>();

    private Styles() {}

    static Styles of(Optional<Parts.Part> part) throws XMLStreamException {
        var styles = new Styles();
        if (part.isPresent()) {
            try (var open = part.get()) {
                styles.read(open);
            }
        }
        return styles;
    }

    private void read(Parts.Part part) throws XMLStreamException {
        var own = new HashMap<Integer, String>();
        var cells = false;
        while (part.xml().hasNext()) {
            var event = part.xml().next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                cells &= !part.xml().getLocalName().equals("cellXfs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (part.xml().getLocalName()) {
                    case "numFmt" -> own.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            shown.add(shown(number(part.attribute("numFmtId")), own));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static int number(String written) {
        return written.isEmpty() ? 0 : Integer.parseInt(written.strip());
    }

    private static Shown shown(int format, Map<Integer, String> own) {
        var written = own.get(format);
        if (written != null) {
            return shown(written);
        }
        if (format == 0 || format == 49) {
            return Shown.PLAIN;
        }
        var date = (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || (format >= 57 && format <= 58);
        var time = (format >= 18 && format <= 21) || (format >= 32 && format <= 35) || (format >= 45 && format <= 47);
        return date ? Shown.DATE : time ? Shown.TIME : Shown.NUMBER;
    }

    /** What stands between quotation marks, colours and conditions are aside. */
    static Shown shown(String format) {
        var small = format.toLowerCase(Locale.ROOT);
        if (small.equals("general") || small.equals("standard") || small.equals("@")) {
            return Shown.PLAIN;
        }
        var bare = ASIDE.matcher(small).replaceAll("").replace("general", "");
        if (bare.contains("y") || bare.contains("d") || bare.contains("mmm")) {
            return Shown.DATE;
        }
        return bare.contains("h") || bare.contains("s") || bare.contains("m:") ? Shown.TIME : Shown.NUMBER;
    }

    /** @return how a number of this style is shown; plain where the workbook has no such style */
    Shown of(int style) {
        return style >= 0 && style < shown.size() ? shown.get(style) : Shown.PLAIN;
    }
}
