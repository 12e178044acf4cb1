package linchpin.analysis.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import linchpin.analysis.charts.signals.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures that NHSRplotthedots 0.2.2 publishes, and others computed by the same rules; see README.md beside the file. */
class PublishedCasesTests {

    /** The figures are printed to seven decimals. */
    private static final double PRINTED = 0.6e-7;

    @ParameterizedTest
    @MethodSource("linchpin.analysis.charts.Case#kept")
    void agreesWithThePublishedFigures(Case expected) {
        agrees(expected);
    }

    @Test
    void agreesWithTheOracleWhereItIsThere() throws IOException {
        var oracle = Stream.of("../shared/oracle/spc.json", "../../shared/oracle/spc.json")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(oracle.isPresent(), "../shared/oracle/spc.json is not here; its figures are kept in published.csv");
        var cases = Oracle.cases(Files.readString(oracle.get()));
        assertThat(cases).hasSizeGreaterThan(20).allSatisfy(PublishedCasesTests::agrees);
    }

    private static void agrees(Case expected) {
        var chart = Charts.xmr(Case.months(expected.values()), expected.options());
        for (int i = 0; i < chart.size(); i++) {
            var point = chart.point(i);
            assertThat(point.centre()).isCloseTo(Case.at(expected.mean(), i), within(PRINTED));
            assertThat(point.limits().lower()).isCloseTo(Case.at(expected.lower(), i), within(PRINTED));
            assertThat(point.limits().upper()).isCloseTo(Case.at(expected.upper(), i), within(PRINTED));
        }
        assertThat(chart.points())
                .extracting(point -> point.label().words(RuleSet.MDC))
                .containsExactlyElementsOf(expected.labels());
        assertThat(chart.points()).extracting(point -> code(point.type())).containsExactlyElementsOf(expected.types());
        assertThat(code(chart.variation())).isEqualTo(expected.variation());
        assertThat(assurance(chart.assurance())).isEqualTo(expected.assurance());
    }

    private static String code(PointType type) {
        return type.code().replace("special_cause_", "");
    }

    private static String assurance(Assurance assurance) {
        return switch (assurance) {
            case NONE -> "";
            case PASS -> "consistent_pass";
            case FAIL -> "consistent_fail";
            case INCONSISTENT -> "inconsistent";
        };
    }
}
