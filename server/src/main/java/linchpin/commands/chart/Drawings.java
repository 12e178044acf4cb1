package linchpin.commands.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import linchpin.analysis.charts.Chart;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.words.Unit;

/** Draws charts into a folder, each in a file named after its series. */
final class Drawings {

    private static final int LONGEST = 80;

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    Drawings(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void draw(String series, Chart chart) throws IOException {
        var file = folder.resolve(name(series) + ".svg");
        var aside = folder.resolve(file.getFileName() + ".part");
        var svg = Drawing.of(chart, series.isBlank() ? "Chart" : series, Unit.COUNT)
                .standalone();
        Files.writeString(aside, svg, StandardCharsets.UTF_8);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Plain letters and digits only, which every file system takes, and never twice, also where large and small letters are the same. */
    private String name(String series) {
        var plain = Normalizer.normalize(series, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var whole = plain.isEmpty() ? "series" : plain.substring(0, Math.min(plain.length(), LONGEST));
        var name = whole;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = whole + "-" + i;
        }
        return name;
    }
}
