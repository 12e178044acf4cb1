package linchpin.ui.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import java.util.Map;
import linchpin.analysis.charts.drawing.Sheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws charts into a PDF, as lines and not as a picture. The page holds an empty {@code svg} in the place of each, which names it; what
 * is drawn there is the chart itself, so nothing is written out as SVG to be read again.
 */
final class ChartDrawer implements SVGDrawer {

    private final Map<String, Sheet> charts;
    private final Lettering lettering;

    /** @param charts by the names that the page has for them */
    ChartDrawer(Map<String, Sheet> charts, Lettering lettering) {
        this.charts = charts;
        this.lettering = lettering;
    }

    /** @throws IllegalArgumentException when the page names a chart that is not there */
    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height, double dots) {
        var name = svg.getAttribute("data-chart");
        var sheet = charts.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("No chart " + name);
        }
        var scale = width >= 0 ? width / sheet.width() : dots;
        return new Drawn(sheet, scale, dots);
    }

    /** A chart on its page, where one of its own units is so many of the printer's dots, and one of the page's so many. */
    private final class Drawn implements SVGImage {

        private final Sheet sheet;
        private final double scale;
        private final double dots;

        Drawn(Sheet sheet, double scale, double dots) {
            this.sheet = sheet;
            this.scale = scale;
            this.dots = dots;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(sheet.width() * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(sheet.height() * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var wide = (float) (sheet.width() * scale / dots);
            var high = (float) (sheet.height() * scale / dots);
            device.drawWithGraphics((float) x, (float) y, wide, high, (Graphics2D on) -> {
                on.scale(scale / dots, scale / dots);
                sheet.draw(new Paper(on, lettering));
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // charts have the font of the page
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, BaseRendererBuilder.FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
