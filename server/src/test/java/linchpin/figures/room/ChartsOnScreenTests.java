package linchpin.figures.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.analysis.charts.ChartChoice;
import linchpin.analysis.charts.Direction;
import linchpin.analysis.charts.Options;
import linchpin.analysis.charts.drawing.Drawing;
import linchpin.analysis.charts.points.CountPoint;
import linchpin.analysis.charts.words.Unit;
import linchpin.support.Browser;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A chart as the browser draws it under the product's style sheet: letters of twelve pixels and more, and none of them cut. */
@LinchpinTest
class ChartsOnScreenTests {

    private static final List<String> FONTS = List.of("Arial, Helvetica, sans-serif", "DejaVu Sans", "DejaVu Serif");
    private static final List<String> ROOMS = List.of("", "lp-card", "lp-columns", "lp-reading");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 480, 640, 641, 720, 800, 1000, 1280})
    void canBeReadInWhateverRoomItStands(int width) {
        try (var browser = Browser.lenient(port, width)) {
            browser.open("/about");
            for (var room : ROOMS) {
                for (var font : FONTS) {
                    assertThat(browser.page()
                                    .evaluate(
                                            MEASURE,
                                            List.of(room, font, drawing().inline())))
                            .as("in %s at %d pixels in %s", room, width, font)
                            .isEqualTo(List.of());
                }
            }
        }
    }

    private static Drawing drawing() {
        var months = IntStream.range(0, 24)
                .mapToObj(i -> new CountPoint(LocalDate.of(2024, 1, 1).plusMonths(i), 90 + i % 9, 100))
                .toList();
        var chart = ChartChoice.of(months, Options.standard(Direction.INCREASE)).chart();
        return Drawing.of(chart, "Good responses", Unit.PERCENT);
    }

    /** What is wrong with the one that is shown: words that are too small or stand outside, or that none or both are shown. */
    private static final String MEASURE = """
            ([room, font, svg]) => {
              const main = document.querySelector('main');
              main.innerHTML = `<div class="${room}"><figure class="lp-drawing">${svg}</figure></div>`;
              const wrong = [];
              const shown = [...main.querySelectorAll('svg')].filter(one => one.getBoundingClientRect().width > 0);
              if (shown.length !== 1) wrong.push(shown.length + ' are shown');
              for (const one of shown) {
                one.style.fontFamily = font;
                const box = one.getBoundingClientRect();
                const scale = box.width / one.viewBox.baseVal.width;
                if (box.right > document.documentElement.clientWidth + 0.5) wrong.push('wider than the screen');
                for (const text of one.querySelectorAll('text')) {
                  const size = parseFloat(text.getAttribute('font-size')) * scale;
                  const words = text.getBoundingClientRect();
                  if (size < 12) wrong.push(text.textContent + ' has ' + size);
                  if (words.left < box.left - 0.5 || words.right > box.right + 0.5) wrong.push(text.textContent + ' is cut');
                }
              }
              return wrong;
            }""";
}
