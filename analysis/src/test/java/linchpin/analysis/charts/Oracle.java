package linchpin.analysis.charts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the oracle's file: a list of flat objects of words, numbers, truths and lists of them. */
final class Oracle {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");

    private final List<String> tokens;
    private int at;

    private Oracle(String json) {
        tokens = TOKEN.matcher(json).results().map(found -> found.group()).toList();
    }

    static List<Case> cases(String json) {
        var all = (List<?>) new Oracle(json).value();
        return all.stream().map(one -> of((Map<?, ?>) one)).toList();
    }

    private static Case of(Map<?, ?> one) {
        var fixed = (Double) one.get("fixAfterNPoints");
        return new Case(
                (String) one.get("name"),
                Case.options(
                        (String) one.get("improvementDirection"),
                        (Boolean) one.get("screenOutliers"),
                        fixed == null ? null : fixed.intValue(),
                        (Double) one.get("target"),
                        numbers(one.get("rebaseAtIndex"))),
                numbers(one.get("y")),
                numbers(one.get("mean")),
                numbers(one.get("lpl")),
                numbers(one.get("upl")),
                words(one.get("specialCause")),
                words(one.get("pointType")),
                (String) one.get("variationOfLastPoint"),
                one.get("assurance") == null ? "" : (String) one.get("assurance"));
    }

    private static double[] numbers(Object value) {
        return value instanceof List<?> list
                ? list.stream().mapToDouble(number -> (Double) number).toArray()
                : new double[] {(Double) value};
    }

    private static List<String> words(Object value) {
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private @Nullable Object value() {
        var token = tokens.get(at++);
        return switch (token) {
            case "[" -> list();
            case "{" -> map();
            case "null" -> null;
            case "true", "false" -> Boolean.valueOf(token);
            default -> token.startsWith("\"") ? token.substring(1, token.length() - 1) : (Object) Double.valueOf(token);
        };
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        while (!tokens.get(at).equals("]")) {
            list.add(value());
            at += tokens.get(at).equals(",") ? 1 : 0;
        }
        at++;
        return list;
    }

    private Map<Object, Object> map() {
        var map = new HashMap<>();
        while (!tokens.get(at).equals("}")) {
            var key = value();
            at++;
            map.put(key, value());
            at += tokens.get(at).equals(",") ? 1 : 0;
        }
        at++;
        return map;
    }
}
